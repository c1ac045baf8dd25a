"""`Projektägare: ... / Projekt: ... / Belopp: ...`: the owner goes first."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN

PATTERN = Pattern(
    anywhere=True,
    rank=92,
    view="marked",
    gate=("Projekt",),
    regex=(
        rf"(?m)^(?:Sökande|Projektägare|Ägare|Stödmottagare|Organisation) ?: ?(?P<owner>[^\n]{{3,80}})\nProjekt"
        rf"(?:namn|ets namn|titel)? ?: ?{OPEN}?(?P<name>[^\n]{{2,90}}?){CLOSE}?(?:\n(?:[^\n:]{{2,30}}: ?"
        rf"[^\n¤]{{0,80}}\n){{0,2}}?(?:Beviljat|Belopp|Stöd|EU-stöd|ESF-stöd|Summa|Bidrag|Beslutat)"
        rf"[^\n:¤]{{0,30}}: ?(?:\w+ )?(?P<sum>(?<!¤)¤++)|$)"
    ),
    hits={
        "Sökande: Sala kommun\nProjekt: Nu\nBelopp: 7 kr": {"name": "Nu", "owner": "Sala kommun"},
        "Projektägare: Heby kommun\nProjektnamn: Sedan": {"name": "Sedan"},
    },
    misses=("Sökande: Sala kommun\nDet är bra",),
)
