"""`Heby kommun ska driva projektet`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=58,
    view="orgs",
    gate=(
        "driva",
        "leda",
        "starta",
        "genomföra",
        "samordna",
    ),
    also=("driva", "genomföra", "leda", "samordna", "starta"),
    regex=(
        rf"{OWNER} (?:ska|kommer|vill|kan)(?: [a-zåäö◊]+){{0,6}}? (?:driva|leda|starta|genomföra|samordna)(?: "
        rf"\w+){{0,4}}? (?:[a-zåäö]*projekt\w*|satsning\w*|förstudie\w*)"
    ),
    hits={
        "Heby kommun kommer att driva projektet Nu": {"owner": "Heby kommun"},
        "Heby kommun ska tillsammans med Sala kommun driva projektet Nu": {"owner": "Heby kommun"},
    },
    misses=("Vi ska driva projektet",),
)
