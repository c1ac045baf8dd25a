"""`Projektet ”Nu” (2019-2021)`: both ends behind the name."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=20,
    view="named",
    gate=("¶",),
    regex=r"(?:(?:[Pp]rojekt(?:et)? |»|”)[^.\n§¶]{2,60}|◇[\"”»*]?,? )\(?(?<=[ (])(?P<range>(?<!¶)¶++)(?:\)|(?=,))",
    hits={
        "projektet ”Nu” (2019-2021) har": {"range": "2019-2021"},
        "Projektet Rätt väg (2021-2023) är": {"range": "2021-2023"},
        "Nya vägar (2019–2021) är ett av fyra": {"range": "2019–2021"},
    },
    misses=("boken (2019-2021) är",),
)
