"""`Projektet ska pågå fram till 2021`: an end, as a year."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import ENDS, IT, OTHER, SEASON, UNTIL

PATTERN = Pattern(
    rank=21,
    view="named",
    gate=("20",),
    across=True,
    regex=(
        rf"{IT}(?:(?!{OTHER})[^.\n§¶]){{0,50}}?(?<!\w)(?:(?:pågår|pågå|löper|löpa|håller på|igång|varar|bedriv(?:as|s)|driv(?:as|s)|genomför(?:as|s)|finansiera[ts]|förlängts)[^.\n§¶]{{0,15}}? {UNTIL}"
        rf"|{ENDS})(?!\w){SEASON} (?P<last>20[0-9]{{2}})(?![0-9-])"
    ),
    hits={
        "Projektet ska pågå fram till 2021.": {"last": "2021"},
        "Projektet avslutas hösten 2021.": {"last": "2021"},
        "Nya vägar pågår t o m 2014.": {"last": "2014"},
    },
    misses=("Projektet startar 2021.", "Ansökan till projektet avslutas 2021."),
)
