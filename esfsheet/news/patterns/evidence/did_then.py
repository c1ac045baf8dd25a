"""`Nya vägar, som kommunen provade i fjol`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.building import NOUN
from esfsheet.news.words.then_and_now import DID, DID_AT

PATTERN = Evidence(
    says="earlier",
    weight=2,
    gate=DID_AT,
    regex=(
        rf"{NAME},? (?:(?:det|den|ett|en|[a-zåäö]{{3,20}}s) (?:[a-zåäö]{{2,20}} )?{NOUN} )?(?:som"
        rf"|där) (?:(?:◊++|[a-zåäö]{{1,40}}) ){{1,3}}?{DID}(?!\w)"
    ),
    hits={
        "Nya vägar, som kommunen provade med tolv": {"name": "Nya vägar"},
        "i Nya vägar, som vi körde i liten skala": {"name": "Nya vägar"},
    },
    misses=("Nya vägar drev kommunen", "som drev Nya vägar"),
)
