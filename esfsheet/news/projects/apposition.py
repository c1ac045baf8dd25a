"""`Kugghjulet, projektet som ...`: the name, and then what it is."""

from esfsheet.news.naming_before import apposed
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=35,
    view="orgs",
    base=apposed,
    gate=("projekt",),
    regex=(
        rf"(?<=[a-zåäö] )(?=(?P<name>(?!EU|ESF)[{UPPER}][^\n.()¤◊]{{1,80}}?)(?=,? (?:ett|projektet som|det) (?:nya"
        rf"? |gemensamt |treårigt |tvåårigt |\w+årigt |regionalt |nationellt )?(?:projekt|projektet|samverkansp"
        rf"rojekt|ESF-projekt|förstudie)\b|, projektet som\b))"
    ),
    hits={
        "Så kan man sammanfatta Kugghjulet, projektet som": {"name": "Kugghjulet"},
        "är vi nu med i Första truckfilen, ett projekt som får": {"name": "Första truckfilen"},
    },
    misses=(
        "i Sala, där ett projekt pågår",
        "med Anna och ett projekt",
    ),
)
