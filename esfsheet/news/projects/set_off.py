"""`Fokus i projektet, SKRUVAS, kommer att vara`: the name between commas."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=36,
    gate=(
        "rojektet,",
        "rojektets namn,",
        "atsningen,",
        "örstudien,",
        "örstudie,",
        "örstudien -",
        "rojektet -",
        "rojektet –",
        "atsningen -",
    ),
    regex=(
        rf"(?:[Pp]rojektet|[Pp]rojektets namn|[Ss]atsningen|[Ff]örstudien?)(?: [-–] (?P<quoted>[{UPPER}][^\n.–]{{1,60}}?)[.,]? [-–] (?=[a-zåäö])|(?:,| [-–]) (?P<name>[{UPPER}][\w:&-]*(?: [\w:&-]+){{0,5}})(?:,| [-–]) (?=[a-zåäö]))"
    ),
    hits={
        "I projektet – Klara, färdiga, gå! – har": {"quoted": "Klara, färdiga, gå!"},
        "Projektets namn, Bryggan till jobb, säger": {"name": "Bryggan till jobb"},
        "Det nya projektet – Kvinnor på väg – startar i": {"quoted": "Kvinnor på väg"},
        "Fokus i projektet, SKRUVAS, kommer att vara": {"name": "SKRUVAS"},
        "i projektet, Nya vägar in, ska": {"name": "Nya vägar in"},
    },
    misses=("projektet, Anna Berg säger",),
)
