"""A period, and then the project: `Mellan maj 2019 och juni 2021 ska projektet ...`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=24,
    view="marked",
    gate=("¶",),
    regex=(
        r"(?P<range>(?<!¶)¶++)(?:(?!kurs|ansök|utlys|program|konferens)[^.\n§¶]){0,80}?(?:[Pp]rojektet|[Ss]atsningen"
        r")(?!\w)"
    ),
    hits={
        "Mellan maj 2019 och juni 2021 ska projektet nå": {"range": "maj 2019 och juni 2021"},
        "Under 2019-2021 driver kommunen projektet Nu": {"range": "2019-2021"},
    },
    misses=("Mellan maj 2019 och juni 2021 ges kurser.",),
)
