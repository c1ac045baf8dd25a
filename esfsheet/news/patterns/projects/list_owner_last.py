"""`Port 7, Norrköpings kommun, 17 miljoner kr`, with commas or dashes."""

from esfsheet.news.naming.stated_name import listed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=87,
    view="orgs",
    base=listed,
    gate=("¤",),
    also=("◊",),
    regex=(
        rf"(?m)^{OPEN}?(?P<name>[{UPPER}0-9][^\n¤◊(]{{1,90}}?){CLOSE}? ?[,:.-]{{1,2}} (?P<owner>(?<!◊)◊++(?: (?:och|&)"
        rf" (?<!◊)◊++)?)(?: ?[,:.-]| får| beviljas| tilldelas) (?:[\w.-]+:? ){{0,2}}(?P<sum>(?<!¤)¤++)\.?$"
    ),
    hits={
        "Port 7 - Norrköpings kommun - 17 miljoner kr": {"name": "Port 7", "owner": "Norrköpings kommun"},
        "Våga språnget. Borlänge kommun. EU-stöd: 4 976 310 kronor.": {"name": "Våga språnget", "owner": "Borlänge kommun"},
    },
    misses=("I dag får kommunen, Sala kommun, 3 kr",),
)
