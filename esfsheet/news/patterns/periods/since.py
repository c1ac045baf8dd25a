"""`Sedan starten i oktober 2017`, `sedan januari 2024 driver kommunen projektet`: a start."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import IT

PATTERN = Pattern(
    rank=28,
    view="named",
    gate=("edan ", "rån "),
    regex=(
        rf"(?<!\w)(?:[Ss]edan|[Ff]rån(?: och med)?) (?:starten (?:i |den )?(?P<start>(?<!§)§++)"
        rf"|(?:i |den )?(?P<since>(?<!§)§++)"
        rf"(?= (?:driver|har|pågår|bedriver|finns|leder)(?!\w)[^.\n§¶]{{0,40}}(?:{IT})))"
    ),
    hits={
        "Från januari 2022 driver kommunen projektet.": {"since": "januari 2022"},
        "Sedan starten i oktober 2017 har 80 personer deltagit i projektet.": {"start": "oktober 2017"},
        "Sedan januari 2024 driver kommunen projektet.": {"since": "januari 2024"},
    },
    misses=("Sedan januari 2024 har vi jobbat på.", "Sedan projektet var slut i maj 2019."),
)
