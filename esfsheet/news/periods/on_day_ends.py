"""`Den 30 juni 2021 avslutas projektet`, `till och med december 2024, då projektet avslutas`: an end."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.period_words import ENDS, IT

PATTERN = Pattern(
    rank=34,
    view="named",
    gate=("§",),
    regex=(
        r"(?P<end>(?<!§)§++)(?: (?:avslutas|slutar|tar|tog|är|upphör|upphörde|avslutades|gick|går|stänger|stängde|sattes punkt för|sätts punkt för)(?: det)? "
        rf"(?:{IT}|finansieringen|det)(?: slut| över| i mål| i hamn|(?!\w))|,? (?:då|när) (?:{IT}|det) (?:ska )?{ENDS}(?!\w))"
    ),
    hits={
        "Den 30 juni 2021 avslutas projektet.": {"end": "30 juni 2021"},
        "och i februari 2022 tar det slut.": {"end": "februari 2022"},
        "fram till och med december 2024, då projektet avslutas.": {"end": "december 2024"},
        "Den 31 mars 2022 sattes punkt för Nya vägar": {"end": "31 mars 2022"},
    },
    misses=("Den 30 juni 2021 avslutas kursen.",),
)
