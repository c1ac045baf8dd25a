"""`Ordlust (Sala kommun) får 6 miljoner kronor`, `Ordlust (6 miljoner kronor till Sala kommun)`, in running text."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=47,
    view="orgs",
    base=apposed,
    gate=("(",),
    across=True,
    regex=(
        rf"(?:(?<=[a-zåäö),] )|(?<=[.!?:] )|(?<=\n)"
        rf"|^){OPEN}?(?=(?P<name>(?!ESF|EU|Det |Den |Projekt)[{UPPER}0-9][^\n¤◊()§]{{1,60}}?){CLOSE}? "
        rf"\((?:(?P<owner>(?<!◊)◊++)\)(?: som)? (?:får|fick|beviljas|beviljades|tilldelas|har fått)(?: \w+){{0,2}}? (?P<sum>(?<!¤)¤++)"
        rf"|(?P<given>(?<!¤)¤++)(?: till|,) (?P<runner>(?<!◊)◊++)\)))"
    ),
    hits={
        "Ordlust (Sala kommun) får 6 miljoner kronor.": {"name": "Ordlust", "owner": "Sala kommun"},
        "projekten är Språkbron (5 miljoner kronor till Heby kommun) och": {"name": "Språkbron", "runner": "Heby kommun"},
    },
    misses=("Kommunen (Heby kommun) ger 3 kr",),
)
