"""`Den 30 juni 2021 avslutas projektet`: the day goes first."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=34,
    view="marked",
    gate=("§",),
    regex=(
        r"(?P<end>(?<!§)§++) (?:avslutas|slutar|tar|är|upphör|avslutades)(?: det)? (?:projektet|satsningen|finansier"
        r"ingen|det)(?: slut| över|(?!\w))"
    ),
    hits={
        "Den 30 juni 2021 avslutas projektet.": {"end": "30 juni 2021"},
        "och i februari 2022 tar det slut.": {"end": "februari 2022"},
    },
    misses=("Den 30 juni 2021 avslutas kursen.",),
)
