"""`Projektstart: ...` or `Projektslut: ...`, the other one not stated."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=32,
    view="marked",
    gate=("§",),
    regex=(
        r"(?m)^(?:(?:Projektstart|Start(?:datum)?|Startar) ?: ?(?:den )?(?P<start>(?<!§)§++)"
        r"|(?:Projektslut|Slut(?:datum)?|Avslutas|Slutar) ?: ?(?:den )?(?P<end>(?<!§)§++))"
    ),
    hits={
        "Projektstart: mars 2019\nOrt: Sala": {"start": "mars 2019"},
        "Slutdatum: 2020-12-31": {"end": "2020-12-31"},
    },
    misses=("Kursstart: mars 2019", "Start den 3 maj 2019"),
)
