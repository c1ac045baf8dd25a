"""`Det avslutas i februari 2022`: after the project has been named."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=23,
    view="marked",
    gate=("§",),
    regex=(
        r"(?:(?<=[.!?] )|(?<=\n)|^)(?:Det|Den|Allt|Finansieringen)(?: \w+){0,3}? (?:avslutas|avslutat|slutar"
        r"|slut|pågår till|upphör|håller på till)(?:(?!kurs)[^.\n§¶]){0,20}?(?P<end>(?<!§)§++)"
    ),
    hits={
        "Det avslutas i februari 2022.": {"end": "februari 2022"},
        "Det ska vara slut den 3 maj 2022.": {"end": "3 maj 2022"},
    },
    misses=("Kursen avslutas i februari 2022.",),
)
