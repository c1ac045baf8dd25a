"""`finansieras av Europeiska socialfonden med 4 miljoner kronor`; `Europeiska socialfonden: 4 miljoner kronor`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=95,
    view="orgs",
    gate=("¤",),
    also=(
        "ESF Plus:",
        "ESF plus:",
        "ESF+:",
        "ESF-rådet:",
        "ESF:",
        "EU: ",
        "Stöd",
        "finansieras",
        "inansiering",
        "ocialfonden plus:",
        "onden:",
        "stöd",
        "stöttas",
        "udget",
    ),
    across=True,
    regex=(
        rf"(?:finansieras|medfinansieras|delfinansieras|stöds|stöttas)[^.?!\n¤]{{0,40}}{FUND}[^.?!\n¤]{{0,30}}med"
        rf"(?: \w+){{0,2}} (?P<sum>(?<!¤)¤++)|(?:[Ff]inansiering|[Bb]udget|[Ss]töd)[^\n]{{0,50}}{FUND}(?: "
        rf"\([^()\n]{{1,12}}\))?[:,]? (?P<listed>(?<!¤)¤++)|{FUND}: (?P<after>(?<!¤)¤++)"
    ),
    hits={
        "finansieras av Europeiska socialfonden med 4 miljoner kronor under": {"sum": "4 miljoner kronor"},
        "och stöds av ESF med 3 kr": {"sum": "3 kr"},
    },
    misses=("finansieras av kommunen med 3 kr",),
)
