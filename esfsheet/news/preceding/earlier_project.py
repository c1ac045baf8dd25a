"""`Lotsen, ett tidigare projekt`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    gate=(
        "tidigare",
        "förra",
        "avslutade",
        "föregående",
    ),
    regex=(
        rf"(?<=[a-zåäö] ){OPEN}?(?P<name>(?!ESF|EU)[{UPPER}][\w-]*(?: [\w-]+){{0,4}}?){CLOSE}?, (?:ett|det|komm"
        rf"unens|förbundets) (?:tidigare|förra|avslutade|föregående) (?:\w+)?projekt(?:et)?"
    ),
    hits={
        "vi lärde oss i Lotsen, ett tidigare projekt": {"name": "Lotsen"},
        "från ”Steget”, det förra projektet": {"name": "Steget"},
    },
    misses=("i Lotsen, ett nytt projekt",),
)
