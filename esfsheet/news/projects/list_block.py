"""`Projekt: ... / Sökande: ... / Beviljat belopp: ...`, a line each."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN

PATTERN = Pattern(
    anywhere=True,
    rank=92,
    view="marked",
    gate=("Projekt",),
    regex=(
        rf"(?m)^Projekt(?:namn|ets namn|titel)? ?: ?{OPEN}?(?P<name>[^\n]{{2,90}}?){CLOSE}?\n(?:[^\n:]{{2,30}}:"
        rf" ?[^\n]{{0,80}}\n){{0,2}}?(?:Sökande|Projektägare|Ägare|Stödmottagare|Organisation|Beviljad sökande)"
        rf" ?: ?(?P<owner>[^\n]{{3,80}})(?:\n(?:[^\n:]{{2,30}}: ?[^\n¤]{{0,80}}\n){{0,2}}?(?:Beviljat|Belopp|St"
        rf"öd|EU-stöd|ESF-stöd|Summa|Bidrag|Beslutat)[^\n:¤]{{0,30}}: ?(?:\w+ )?(?P<sum>(?<!¤)¤++))?"
    ),
    hits={
        "Projekt: Mark och människa\nSökande: Marks kommun\nBeviljat belopp: 4 380 000 kronor": {
            "name": "Mark och människa",
            "owner": "Marks kommun",
        },
        "Projekt: ISA - Integration, Språk, Arbete\nSökande: Göteborgs Stadsmission\nBeviljat belopp: 7 kr": {
            "name": "ISA - Integration, Språk, Arbete"
        },
    },
    misses=("Projekt: Mark\nVi söker",),
)
