"""`Nya vägar ligger till grund för det nya`, `Nya vägar, som projektet bygger på`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import GROUNDS, GROUNDS_AT

_BUILT = r"som [^.,!?\n◇]{2,40}? (?:(?:bygger|byggde) (?:vidare )?på|vilar på|grundar sig på)"

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=(*GROUNDS_AT, "bygg", "vilar", "grundar"),
    regex=rf"{NAME},? (?:(?:som |har |hade )?(?:[a-zåäö]{{1,40}} ){{0,2}}?{GROUNDS}|{_BUILT})(?!\w)",
    hits={
        "Förstudien Nya vägar ligger till grund för": {"name": "Nya vägar"},
        "Nya vägar, som banade väg för": {"name": "Nya vägar"},
        "50 fler än i Nya vägar, som det byggde på": {"name": "Nya vägar"},
        "Nya vägar, som satsningen bygger vidare på": {"name": "Nya vägar"},
    },
    misses=("Nya vägar ligger i Sala", "Nya vägar, som bygger på", "bygger på Nya vägar", "Det låg till grund för Nya vägar"),
)
