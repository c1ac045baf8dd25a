"""`Fokus i projektet, SKRUVAS, kommer att vara`: the name between commas."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=36,
    gate=(
        "rojektet,",
        "atsningen,",
        "örstudien,",
        "rojektet -",
        "rojektet –",
        "atsningen -",
    ),
    regex=(
        rf"(?:[Pp]rojektet|[Ss]atsningen|[Ff]örstudien)(?:,| [-–]) (?P<name>[{UPPER}][\w:&-]*(?: [\w:&-]+){{0,5}})(?:,| [-–]) "
        rf"(?=[a-zåäö])"
    ),
    hits={
        "Det nya projektet – Kvinnor på väg – startar i": {"name": "Kvinnor på väg"},
        "Fokus i projektet, SKRUVAS, kommer att vara": {"name": "SKRUVAS"},
        "i projektet, Nya vägar in, ska": {"name": "Nya vägar in"},
    },
    misses=("projektet, Anna Berg säger",),
)
