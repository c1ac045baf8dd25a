"""`Projektet pågår till och med ...`: an end."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import IT, OTHER, UNTIL

PATTERN = Pattern(
    rank=40,
    view="named",
    gate=("§",),
    across=True,
    regex=(
        rf"(?:{IT}|(?<!\w)[Vv]i)(?:(?!{OTHER})[^.\n§¶]){{0,70}}?(?<!\w){UNTIL}(?!\w)(?: den| i| utgången av"
        r"| slutet av)?(?: \w+)? (?P<end>(?<!§)§++)"
    ),
    hits={
        "Projektet pågår till och med juni 2024 och": {"end": "juni 2024"},
        "Projektet ska hålla på till den 31 december 2011.": {"end": "31 december 2011"},
        "Projektet löper ut den 31 december 2020.": {"end": "31 december 2020"},
        "Insatsen pågår t o m juni 2021.": {"end": "juni 2021"},
    },
    misses=(
        "Ansökan är öppen till den 3 maj 2020.",
        "Rekryteringen till projektet pågår till den 3 maj 2021.",
    ),
)
