"""`FRAM-projektet`: the name is the first part of the word."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, QUOTES, UPPER

PATTERN = Pattern(
    rank=15,
    gate=("-projektet", *(f"{mark}projektet" for mark in QUOTES)),
    across=True,
    regex=(
        rf"{OPEN}(?P<quoted>[{UPPER}0-9][^\n\"”“»«]{{1,60}}?){CLOSE}-?projektet(?!\w)|(?<![\w-])(?P<second>(?!Det|Den|I |På |Vi |Nu |Efter|Under|Hela|Med |Inom|Genom|Som |När |Om |Hos |Deltag|Tack|För |Till )[{UPPER}][a-zåäö]{{1,20}} [a-zåäö]{{2,20}})-projektet(?!\w)|"
        rf"(?<![\w-])(?P<name>(?!ESF|EU|React|Socialfond|Interreg|Leader|Mål|PO|Region|REACT|IT|Pilot)[{UPPER}]"
        rf"[\w]{{1,20}})-projektet(?!\w)"
    ),
    hits={
        "Nya vägar-projektet har pågått": {"second": "Nya vägar"},
        "FRAM-projektet startar": {"name": "FRAM"},
        "Deltagarna i Kraft-projektet får": {"name": "Kraft"},
    },
    misses=(
        "ESF-projektet startar",
        "EU-projektet",
    ),
)
