"""`Nya vägar heter projektet som startar`: an unquoted name goes first."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=38,
    view="orgs",
    gate=(
        "heter",
        "kallas",
        "har fått",
    ),
    regex=(
        rf"(?:^|(?<=[.!?:] )|(?<=\n))(?P<name>(?!Det |Den |Så |Vad |Projekt|Här |Nu )[{UPPER}0-9]"
        rf'[^\n.,()¤◊"”“»«]{{1,70}}?)(?: heter (?:det |vårt |kommunens )?(?:nya |treåriga )?(?:projektet|satsni'
        rf"ngen|projekt)| [-–] så (?:heter|kallas) (?:det nya )?projektet)(?!\w)"
    ),
    hits={
        "Nya vägar heter projektet som startar": {"name": "Nya vägar"},
        "Rätt steg - så heter projektet": {"name": "Rätt steg"},
    },
    misses=(
        "Det heter projektet",
        "Så heter projektet",
    ),
)
