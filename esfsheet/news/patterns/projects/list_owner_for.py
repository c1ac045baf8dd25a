"""`Svalövs kommun för projektet Mötesplats med 2 395 000 kronor`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=89,
    view="marked",
    gate=(
        "projektet",
        "förstudien",
    ),
    also=("¤",),
    regex=(
        rf"(?m)^(?P<owner>[{UPPER}][^\n¤]{{3,80}}?) (?:för|till|med|,) (?:projektet|förstudien) {OPEN}?(?P<name"
        rf">[{UPPER}0-9][^\n¤]{{1,90}}?){CLOSE}?(?: med|,|:| -| får) (?:\w+ )?(?P<sum>(?<!¤)¤++)\.?$"
    ),
    hits={
        "Svalövs kommun för projektet Mötesplats Ung kraft med 2 395 000 kronor": {
            "owner": "Svalövs kommun",
            "name": "Mötesplats Ung kraft",
        },
        "Region Halland för förstudien Nu, 3 kr": {"name": "Nu"},
    },
    misses=("Tack för projektet med 3 kr",),
)
