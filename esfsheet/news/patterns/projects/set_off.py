"""`Fokus i projektet, SKRUVAS, kommer att vara`: the name between commas."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=36,
    gate=tuple(
        f"{word}{mark}"
        for word in ("rojekt", "rojektet", "rojektets namn", "atsning", "atsningen", "örstudie", "örstudien")
        for mark in (",", " -", " –")
    ),
    across=True,
    regex=(
        rf"(?<!\w)(?:ett|en) (?:(?!tidigare |avslutat |annat )[a-zåäö-]{{2,20}} ){{0,3}}?[a-zåäö-]{{0,20}}(?:projekt"
        rf"|satsning|förstudie), (?P<second>[{UPPER}][\w:&-]*(?: [\w:&-]+){{0,5}}?)(?=\.(?: |$|\n)|,? som |, där "
        rf"|, vilket |$|\n)|"
        rf"(?:[Pp]rojektet|[Pp]rojektets namn|[Ss]atsningen|[Ff]örstudien?"
        rf"|projekt)(?: [-–] (?P<quoted>[{UPPER}][^\n.–]{{1,60}}?)[.,]? [-–] (?=[a-zåäö])"
        rf"|(?:,| [-–]) (?P<name>[{UPPER}][\w:&-]*(?: [\w:&-]+){{0,5}}(?:\.[0-9])?)(?:,| [-–]) (?=[a-zåäö]))"
    ),
    hits={
        "i ett gemensamt kompetensprojekt, Polymerakademin. Gislaved": {"second": "Polymerakademin"},
        "I projektet – Klara, färdiga, gå! – har": {"quoted": "Klara, färdiga, gå!"},
        "Projektets namn, Bryggan till jobb, säger": {"name": "Bryggan till jobb"},
        "Det nya projektet – Kvinnor på väg – startar i": {"quoted": "Kvinnor på väg"},
        "Fokus i projektet, SKRUVAS, kommer att vara": {"name": "SKRUVAS"},
        "i projektet, Nya vägar in, ska": {"name": "Nya vägar in"},
    },
    misses=("projektet, Anna Berg säger",),
)
