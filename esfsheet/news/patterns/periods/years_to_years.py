"""`Projektet startade 2016 och avslutas 2019`: both ends, as years."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import ENDS, IT, SEASON, STARTS, UNTIL

PATTERN = Pattern(
    rank=33,
    view="named",
    gate=("20",),
    across=True,
    regex=(
        rf"{IT}[^.\n§¶]{{0,50}}?(?<!\w)(?:{STARTS}(?!\w){SEASON}"
        rf"|(?:sedan|från|mellan)(?: år)?) (?P<first>20[0-9]{{2}})(?![0-9-])[^.\n§¶]{{0,60}}?(?<!\w)"
        rf"(?:{ENDS}|{UNTIL}|och)(?!\w){SEASON} (?P<last>20[0-9]{{2}})(?![0-9-])"
    ),
    hits={
        "Projektet startade 2016 och avslutas 2019.": {"first": "2016", "last": "2019"},
        "Projektet startar hösten 2020 och pågår till och med 2023.": {"first": "2020", "last": "2023"},
        "Nya vägar pågår från 2017 och fram till våren 2020.": {"first": "2017", "last": "2020"},
    },
    misses=("Han startade 2016 och slutade 2019.",),
)
