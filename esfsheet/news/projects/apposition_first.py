"""`Jobbvägen, ett samverkansprojekt mellan ...`: the same at the start of a sentence."""

from esfsheet.news.naming_before import apposed
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=34,
    view="orgs",
    base=apposed,
    gate=("projekt",),
    also=(
        "(det",
        "(ett",
        "(projektet som",
        ", det",
        ", ett",
        ", projektet som",
        ", som är",
        "- det",
        "- ett",
        "- projektet som",
        "– det",
        "– ett",
        "– projektet som",
    ),
    regex=(
        rf"(?:^|(?<=\n)|(?<=[.!?] ))(?P<name>(?!EU|ESF|Det |Vi |Nu |I |Här )[{UPPER}][^\n.()¤◊,]{{1,60}}?)(?:, | [-–] | \(|, som är )"
        rf"(?:ett|projektet som|det) (?:nya? |gemensamt |treårigt |tvåårigt |regionalt |nationellt )?(?:projekt"
        rf"|projektet|samverkansprojekt|ESF-projekt)(?!\w)"
    ),
    hits={
        "Kvinnor på väg – ett ESF-projekt i": {"name": "Kvinnor på väg"},
        "Kvinnor på väg, som är ett ESF-projekt, söker": {"name": "Kvinnor på väg"},
        "Jobbvägen, ett samverkansprojekt mellan Rädda Barnen": {"name": "Jobbvägen"},
        "Nya vägar, ett projekt för unga, startar": {"name": "Nya vägar"},
    },
    misses=(
        "Nu startar, ett projekt",
        "Det är, ett projekt",
    ),
)
