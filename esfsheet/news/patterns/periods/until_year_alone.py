"""`Det ägs av kommunen och pågår till 2022`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=19,
    view="marked",
    gate=("20",),
    regex=(
        r"(?<!\w)(?:pågår|pågå|löper|löpa)(?: \w+){0,2}? (?:till|fram till|t\.o\.m\.)(?: i| år| under| hösten|"
        r" våren| sommaren| vintern| början av| slutet av| och med| utgången av){0,3} (?P<last>20[0-9]{2})"
        r"(?![0-9-])"
    ),
    hits={
        "och pågår till 2022.": {"last": "2022"},
        "ska pågå till och med våren 2021": {"last": "2021"},
    },
    misses=("Kursen hålls till 2022.",),
)
