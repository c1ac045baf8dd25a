"""`Nya vägar ligger till grund för det nya`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import GROUNDS, GROUNDS_AT

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=GROUNDS_AT,
    regex=(rf"{NAME},? (?:som |har |hade )?(?:[a-zåäö]{{1,40}} ){{0,2}}?{GROUNDS}(?!\w)"),
    hits={
        "Förstudien Nya vägar ligger till grund för": {"name": "Nya vägar"},
        "Nya vägar, som banade väg för": {"name": "Nya vägar"},
    },
    misses=("Nya vägar ligger i Sala", "Det låg till grund för Nya vägar"),
)
