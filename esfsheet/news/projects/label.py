"""`Projektnamn: Nästa steg`: a label of its own."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN

PATTERN = Pattern(
    rank=70,
    gate=(
        "Projekt",
        "Namn",
    ),
    regex=rf"(?m)^(?:Projektnamn|Projektets namn|Namn på projektet) ?: ?{OPEN}?(?P<name>[^\n]{{2,90}}?){CLOSE}?$",
    hits={
        "Projektnamn: Nästa steg": {"name": "Nästa steg"},
        "Projektets namn: ”Nu”": {"name": "Nu"},
    },
    misses=("Projekt: inte här",),
)
