"""`Livs-viktig kompetens - förstudie som ska ...`: an item of a list, and what it is."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=32,
    view="orgs",
    gate=(
        "förstudie",
        "projekt",
    ),
    also=(" - ",),
    regex=(
        rf"(?m)^{OPEN}?(?P<name>(?!Det |Detta |Den |Ett |En )[{UPPER}0-9][^\n¤.◊]{{2,80}}?){CLOSE}? [-] (?:en |"
        rf"ett |är ett )?(?:\w+ )?(?:förstudie\w*|projekt\w*|förstudieprojekt|förstudien) (?:som|för|om|där|ska)"
    ),
    hits={
        "Livs-viktig kompetens - förstudie som bland annat": {"name": "Livs-viktig kompetens"},
        "Nya vägar - ett projekt för unga": {"name": "Nya vägar"},
    },
    misses=("Det är bra - ett projekt för unga",),
)
