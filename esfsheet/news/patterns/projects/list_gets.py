"""`Kalmar kommun får 6,6 miljoner kronor till projektet Vardag igen`, a line each."""

from esfsheet.news.naming.stated_name import listed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=90,
    view="marked",
    base=listed,
    gate=(
        "¤ för ",
        "¤ till ",
    ),
    also=(
        "beviljas",
        "fick",
        "fått",
        "får",
        "tilldelas",
    ),
    regex=(
        rf"(?m)^(?P<owner>[^\n¤.]{{3,80}}?) (?:får|beviljas|tilldelas|fick|har fått) (?:\w+ )?(?P<sum>(?<!¤)¤++) (?:t"
        rf'ill|för) (?:projektet |förstudien )?{OPEN}?(?P<name>[{UPPER}0-9][^\n"”¤]{{1,90}}?){CLOSE}?\.?$'
    ),
    hits={
        "Kalmar kommun får 6,6 miljoner kronor till projektet Vardag igen": {"owner": "Kalmar kommun", "name": "Vardag igen"},
        "Stiftelsen Sjöboden får 3,4 miljoner kronor till projektet Ro, växa, leva": {
            "owner": "Stiftelsen Sjöboden",
            "name": "Ro, växa, leva",
        },
    },
    misses=("Kalmar kommun får 6,6 miljoner kronor till vården",),
)
