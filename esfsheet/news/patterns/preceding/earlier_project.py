"""`Lotsen, ett tidigare projekt`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    gate=(
        "tidigare",
        "förra",
        "avslutade",
        "föregående",
        "första",
    ),
    regex=(
        rf"(?<=[a-zåäöI] ){OPEN}?(?P<name>(?!ESF|EU)[{UPPER}][\w-]*(?: [\w-]+){{0,4}}?(?:\.[0-9])?){CLOSE}?, (?:ett|det|den|komm"
        rf"unens|förbundets|vårt|sitt|deras) (?:(?:tidigare|förra|avslutade|föregående) (?:\w+)?(?:projekt(?:et)?|förstudie\w*|satsning\w*)"
        rf"|(?:första|förra|tidigare) (?:omgången|etappen|delen|fasen))"
    ),
    hits={
        "vi lärde oss i Lotsen, ett tidigare projekt": {"name": "Lotsen"},
        "från ”Steget”, det förra projektet": {"name": "Steget"},
        "Till skillnad från Steget, den första omgången, får": {"name": "Steget"},
    },
    misses=("i Lotsen, ett nytt projekt",),
)
