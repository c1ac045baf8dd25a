"""`FRAM-projektet`: the name is the first part of the word."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=15,
    gate=("-projektet",),
    regex=(
        rf"(?<![\w-])(?P<name>(?!ESF|EU|React|Socialfond|Interreg|Leader|Mål|PO|Region|REACT|IT|Pilot)[{UPPER}]"
        rf"[\w]{{1,20}})-projektet(?!\w)"
    ),
    hits={
        "FRAM-projektet startar": {"name": "FRAM"},
        "Deltagarna i Kraft-projektet får": {"name": "Kraft"},
    },
    misses=(
        "ESF-projektet startar",
        "EU-projektet",
    ),
)
