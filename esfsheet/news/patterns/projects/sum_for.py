"""`5 miljoner kronor till Kvinnor på väg.`, `Till Kvinnor på väg har kommunen fått ...`: what a sum is for."""

from esfsheet.news.naming.stated_name import a_thing
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=13,
    view="orgs",
    base=a_thing,
    gate=("¤",),
    also=(" för ", "Till", "till"),
    regex=(
        rf"(?:(?<=[.!?] )|(?<=\n)|^)(?:(?:[A-ZÅÄÖ][a-zåäö]+ )?(?<!¤)¤++ (?:till|för) {OPEN}?(?=[^\n.()◊¤]{{2,60}}(?:[.,!]|$|\n))"
        rf"|Till {OPEN}?(?=[^\n.()¤]{{2,60}}? (?:har|får|fick|beviljas|går) [^\n.¤]{{0,40}}+¤))"
        rf"(?P<name>(?!ESF|EU|Region|Projekt)[{UPPER}][^\n.()◊¤,!]{{2,60}}?){CLOSE}?(?=[.,!]|$|\n"
        rf"| (?:har|får|fick|beviljas|går) )"
    ),
    hits={
        "Beslut. 5,4 miljoner kronor till Kvinnor på väg. Det är": {"name": "Kvinnor på väg"},
        "Till Kvinnor på väg har kommunen fått 5,4 miljoner kronor": {"name": "Kvinnor på väg"},
    },
    misses=(
        "5,4 miljoner kronor till Sala.",
        "5,4 miljoner kronor till löner.",
    ),
)
