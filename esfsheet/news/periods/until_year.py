"""`pågår till och med 2021`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=21,
    view="marked",
    regex=(
        r"(?:[Pp]rojektet|[Ss]atsningen)[^.\n§¶]{0,50}?(?:(?:pågår|pågå|löper|håller på)[^.\n§¶]{0,15}? (?:til"
        r"l|fram till|t\.o\.m\.)|avslutas|slutar|tar slut)(?: i| år| under| hösten| våren| sommaren| vintern| "
        r"början av| slutet av| och med| utgången av){0,3} (?P<last>20[0-9]{2})(?![0-9-])"
    ),
    hits={
        "Projektet ska pågå fram till 2021.": {"last": "2021"},
        "Projektet avslutas hösten 2021.": {"last": "2021"},
    },
    misses=("Projektet startar 2021.",),
)
