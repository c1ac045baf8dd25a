"""`projektperioden mars 2019-februari 2022`, or a heading and the period under it."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    anywhere=True,
    rank=57,
    view="marked",
    gate=("¶",),
    regex=(
        r"[Pp]rojekt(?:period|tid)(?:en)?[^.\n§¶]{0,30}(?P<range>(?<!¶)¶++)|(?m:^)(?:Projektperiod|Projekttid|Tidspe"
        r"riod|Period|Tid|När)\n(?P<below>(?<!¶)¶++)"
    ),
    hits={
        "Under projektperioden mars 2019–februari 2022 ska": {"range": "mars 2019–februari 2022"},
        "Projektperiod\n2019-03-01 – 2022-02-28": {"below": "2019-03-01 – 2022-02-28"},
    },
    misses=("Kursperioden mars 2019–februari 2022",),
)
