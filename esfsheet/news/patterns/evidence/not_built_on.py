"""`något helt annat än Nya vägar`: nothing is built on it."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import REFUSED

PATTERN = Evidence(
    says="either",
    weight=-6,
    gate=("annat", "ingen ", "att göra", "upprepas", "inte ", "inget", "växlas"),
    across=True,
    regex=(
        rf"(?:{NAME}[^.!?\n]{{0,200}}(?:(?:{REFUSED})|[.!?] (?:Det|Den|Nu) [^.!?\n]{{0,160}}(?:{REFUSED}))(?!\w)"
        rf"|(?:{REFUSED}|bygger inte (?:vidare )?på|(?:inte|ej) (?:ska )?förväxlas med)[^.!?\n◇]{{0,60}}+(?P<second>(?<!◇)◇++))"
    ),
    hits={
        "drev Nya vägar. Nu görs något helt annat": {"name": "Nya vägar"},
        "som inte är någon fortsättning på Nya vägar": {"second": "Nya vägar"},
        "Nya vägar har det inget att göra med": {"name": "Nya vägar"},
    },
    misses=("Nya vägar är något", "något annat. Nya vägar"),
)
