"""`Den 30 juni 2021 avslutas projektet`, `till och med december 2024, då projektet avslutas`: an end."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import ENDS, IT

PATTERN = Pattern(
    rank=34,
    view="named",
    gate=("§",),
    regex=(
        r"(?P<end>(?<!§)§++)(?: (?:avslutas|slutar|tar|tog|är|upphör|upphörde|avslutades|gick|går|stänger|stängde|sattes punkt för|sätts punkt för)(?: det)? "
        rf"(?:{IT}|finansieringen|det)(?: slut| över| i mål| i hamn|(?!\w))|,? (?:då|när) (?:{IT}|det) (?:ska )?{ENDS}(?!\w))"
        r"|[Ss]ista dag(?:en)? (?:för|i) (?:projektet|◇)[^.\n§¶]{0,60}? (?:är|blir|var)(?: den)? (?P<last_day>(?<!§)§++)"
    ),
    hits={
        "Sista dagen för projektet är den 30 april 2021.": {"last_day": "30 april 2021"},
        "Den 30 juni 2021 avslutas projektet.": {"end": "30 juni 2021"},
        "och i februari 2022 tar det slut.": {"end": "februari 2022"},
        "fram till och med december 2024, då projektet avslutas.": {"end": "december 2024"},
        "Den 31 mars 2022 sattes punkt för Nya vägar": {"end": "31 mars 2022"},
    },
    misses=(
        "Sista dag för anmälan är den 30 april 2021.",
        "Den 30 juni 2021 avslutas kursen.",
    ),
)
