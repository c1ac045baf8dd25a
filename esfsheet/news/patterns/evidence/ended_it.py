"""`I fjol avslutades Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.building import NOUN
from esfsheet.news.words.then_and_now import ENDED, ENDED_AT

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=(*ENDED_AT, "lades ", "läggs ", "gick ", "går ", "tog "),
    regex=(
        rf"(?:(?<!\w){ENDED}(?: (?:sin|sitt|vår|vårt|deras))?(?: {NOUN})? {NAME}|(?<!\w)lades (?P<second>◇++) ne[dr](?!\w))"
    ),
    hits={
        "I fjol avslutades Nya vägar": {"name": "Nya vägar"},
        "har nyss avslutat sin förstudie Nya vägar": {"name": "Nya vägar"},
        "då lades Nya vägar ner": {"second": "Nya vägar"},
    },
    misses=("Nya vägar avslutades", "avslutades med Nya vägar"),
)
