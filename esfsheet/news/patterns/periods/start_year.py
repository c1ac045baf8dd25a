"""`Projektet startade hösten 2016`, `har pågått sedan 2016`: a start, as a year."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import IT, OTHER, SEASON, STARTS

PATTERN = Pattern(
    rank=20,
    view="named",
    gate=("20",),
    regex=(
        rf"{IT}(?:(?!{OTHER})[^.\n§¶]){{0,60}}?(?<!\w)(?:med start|{STARTS}|(?:pågått|funnits|drivits) sedan)(?!\w)"
        rf"{SEASON} (?P<first>20[0-9]{{2}})(?![0-9-])"
    ),
    hits={
        "Projektet ska pågå i tre år med start 2019.": {"first": "2019"},
        "Projektet startade hösten 2016.": {"first": "2016"},
        "Nya vägar har pågått sedan 2016.": {"first": "2016"},
    },
    misses=("Han startade 2016.", "Projektets kurs startade 2016."),
)
