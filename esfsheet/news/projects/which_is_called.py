"""`Deltagarna i Nya vägar, som projektet heter`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=38,
    view="orgs",
    gate=(
        "som projektet",
        "som satsningen",
        "som det",
    ),
    regex=(
        rf'(?<=[a-zåäö] )(?P<name>[{UPPER}0-9][^\n.,()¤◊"”“»«]{{1,70}}?),? som (?:det nya )?(?:projektet|satsni'
        rf"ngen) (?:heter|kallas|har fått heta)(?!\w)"
    ),
    hits={
        "Deltagarna i Nya vägar, som projektet heter, får": {"name": "Nya vägar"},
        "kraft läggs på Rätt steg som projektet kallas": {"name": "Rätt steg"},
    },
    misses=("Den som heter så",),
)
