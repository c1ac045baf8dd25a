"""`Kumla kommun, Kompetens i kubik, 3 240 000 kr`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=88,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"(?m)(?:^|(?<=[.;:] )(?=◊+: ))(?P<owner>(?<!◊)◊++(?: (?:och|&) (?<!◊)◊++)?) ?[,:-] {OPEN}?(?P<name>"
        rf"[{UPPER}0-9][^\n¤◊]{{1,90}}?){CLOSE}? ?[,:-] (?:[\w.-]+:? ){{0,2}}(?P<sum>(?<!¤)¤++)(?:(?:\.(?: "
        rf"[^\n]{{0,200}})?)?$|(?=[.;] ◊))"
    ),
    hits={
        "Kumla kommun, Kompetens i kubik, 3 240 000 kr": {"owner": "Kumla kommun", "name": "Kompetens i kubik"},
        "Föreningen Gnistan, Tro, hopp och hammare, 1 602 000 kr": {
            "owner": "Föreningen Gnistan",
            "name": "Tro, hopp och hammare",
        },
    },
    misses=("Kumla kommun, Nora och Lindesberg delar på 3 kr och mer",),
)
