"""A name on a line, and under it `Projektägare: ...`, `Beviljat stöd: ...`."""

from esfsheet.news.naming_before import listed
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    anywhere=True,
    rank=90,
    view="marked",
    base=listed,
    gate=(
        "ägare",
        "Sökande",
        "ottagare",
    ),
    regex=(
        rf"(?m)^{OPEN}?(?P<name>[{UPPER}0-9#][^\n¤:]{{1,90}}){CLOSE}?\n(?:[^\n:]{{2,30}}: ?[^\n¤]{{0,80}}\n"
        rf"){{0,2}}?(?:Sökande|Projektägare|Ägare|Stödmottagare) ?: ?(?P<owner>[^\n]{{3,80}})(?:\n"
        rf"(?:[^\n:]{{2,30}}: ?[^\n¤]{{0,80}}\n){{0,3}}?(?:Beviljat|Belopp|Stöd|EU-stöd|ESF-stöd|Summa|Bidrag|B"
        rf"eslutat)[^\n:¤]{{0,30}}: ?(?:\w+ )?(?P<sum>(?<!¤)¤++))"
    ),
    hits={
        "Mark och människa\nProjektägare: Marks kommun\nBeviljat stöd: 4 380 000 kronor": {
            "name": "Mark och människa",
            "owner": "Marks kommun",
        },
        "Tjejkraft 365\nSökande: Ale kommun\nBelopp: 3 kr": {"name": "Tjejkraft 365"},
    },
    misses=(
        "Mark\nSökande: Ale kommun",
        "Fakta\nProjektägare: Ale kommun\nESF-stöd: 3 kr",
    ),
)
