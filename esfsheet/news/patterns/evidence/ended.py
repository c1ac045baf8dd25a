"""`Nya vägar, som lades ner i fjol`, `Nya vägar, som stängde`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import DONE, DONE_AT, ENDED, ENDED_AT

PATTERN = Evidence(
    says="earlier",
    weight=2,
    gate=(*ENDED_AT, *DONE_AT, "stängd", "stängts"),
    regex=(
        rf"{NAME}(?:,? (?:som |där |då |har |hade )?(?:[a-zåäö◊]{{1,40}} ){{0,2}}?(?:{ENDED}|{DONE})"
        rf"|,(?: som)? stäng(?:de|ts|des))(?!\w)"
    ),
    hits={
        "Nya vägar, som lades ner i fjol, gav jobb": {"name": "Nya vägar"},
        "I Nya vägar, som kommunen drev": {"name": "Nya vägar"},
        "Nya vägar gick i mål": {"name": "Nya vägar"},
        "Vårt projekt, Nya vägar, stängde klockan tio": {"name": "Nya vägar"},
    },
    misses=(
        "Nya vägar startar",
        "i Nya vägar stängde en fabrik",
        "Nya vägar, som stänger",
        "Kursen avslutades efter Nya vägar",
    ),
)
