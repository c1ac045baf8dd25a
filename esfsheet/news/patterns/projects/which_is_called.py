"""`Deltagarna i Nya vägar, som projektet heter`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=38,
    view="orgs",
    gate=(
        "som projektet",
        "som satsningen",
        "som det",
    ),
    regex=(
        rf'(?:(?<=[a-zåäö] )|(?<=[.!?] )|(?<=\n)|^)(?P<name>(?!Deltag|Tack vare |Genom |Inom |Med |I |Via |På )[{UPPER}0-9][^\n.,()¤◊"”“»«]{{1,70}}?),? som (?:det nya )?(?:projektet|satsni'
        rf"ngen) (?:nu )?(?:heter|kallas|(?:har |har nu )?(?:fått heta|döpts till|fått namnet)|ska heta|kommer att heta"
        rf"|är döp[dt] till)(?!\w)"
    ),
    hits={
        "Deltagarna i Nya vägar, som projektet heter, får": {"name": "Nya vägar"},
        "kraft läggs på Rätt steg som projektet kallas": {"name": "Rätt steg"},
    },
    misses=("Den som heter så",),
)
