"""`Pågår 2024 till 2027` as a heading, or years in brackets after a project."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=20,
    view="marked",
    gate=("¶",),
    regex=r"(?:[Pp]rojekt(?:et)? |»|”)[^.\n§¶]{2,60}\((?P<range>(?<!¶)¶++)\)",
    hits={
        "projektet ”Nu” (2019-2021) har": {"range": "2019-2021"},
        "Projektet Rätt väg (2021-2023) är": {"range": "2021-2023"},
    },
    misses=("boken (2019-2021) är",),
)
