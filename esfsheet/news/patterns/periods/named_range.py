"""A period in a sentence about the project."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=26,
    view="marked",
    gate=("¶",),
    regex=(
        r"(?:[Pp]rojekt(?:et|ets|tiden)?|[Ss]atsningen|[Aa]rbetet)(?!\w)(?:(?!kurs|ansök|utlys|program"
        r"|konferens)[^.\n§¶]){0,110}?(?P<range>(?<!¶)¶++)"
    ),
    hits={
        "I projektet ska 200 personer mellan januari 2019 och juni 2020 få": {"range": "januari 2019 och juni 2020"},
        "Projektet är förlagt till maj 2019 till juni 2020.": {"range": "maj 2019 till juni 2020"},
    },
    misses=("Kurserna hålls maj 2019 till juni 2020.",),
)
