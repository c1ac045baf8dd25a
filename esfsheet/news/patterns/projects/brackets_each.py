"""`Språkspåret (Sala kommun), Nya vägar (Heby kommun) och ...`: names with their owners, one after the other."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=45,
    view="orgs",
    base=apposed,
    gate=("◊)",),
    regex=(
        rf"(?:(?<=\), )|(?<=\) och )|(?<= är )|(?<= heter )|(?<=: )"
        rf"|(?<=rojekten )){OPEN}?(?=(?P<name>[{UPPER}0-9#][^\n¤◊()§.]{{1,60}}?){CLOSE}?"
        rf" \((?P<owner>(?<!◊)◊++)\)(?:, | och |\.))"
    ),
    hits={
        "De är Språkspåret (Sala kommun), Nya vägar (Heby kommun) och mer": {"name": "Nya vägar", "owner": "Heby kommun"},
        "Projekten heter Nu (Sala kommun) och Sedan (Heby kommun).": {"name": "Sedan", "owner": "Heby kommun"},
    },
    misses=("chefen är Anna Berg (Sala kommun) som",),
)
