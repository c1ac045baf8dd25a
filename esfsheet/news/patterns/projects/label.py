"""`Projektnamn: Nästa steg`: a label of its own."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=70,
    gate=(
        "Projekt",
        "Namn",
    ),
    across=True,
    regex=rf"(?m)^(?:(?:Projektnamn|Projektets namn|Namn på projektet|Projekttitel|Projektets titel|Namn) ?: ?{OPEN}?(?P<name>[^\n]{{2,90}}?){CLOSE}?|Projekt(?:et)?: {OPEN}?(?P<second>[{UPPER}0-9][^\n.:¤]{{2,70}}?){CLOSE}?)$",
    hits={
        "Projektnamn: Nästa steg": {"name": "Nästa steg"},
        "Projektet: Kvinnor på väg": {"second": "Kvinnor på väg"},
        "Projektets namn: ”Nu”": {"name": "Nu"},
    },
    misses=("Projekt: inte här",),
)
