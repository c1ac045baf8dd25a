"""`det vi lärde oss i Lotsen och Hamnen, två tidigare projekt`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    gate=(
        "två ",
        "båda ",
    ),
    regex=(
        rf"(?<=[a-zåäö] ){OPEN}?(?P<name>[{UPPER}][\w-]*(?: [\w-]+){{0,3}}?){CLOSE}? och {OPEN}?(?P<second>"
        rf"[{UPPER}][\w-]*(?: [\w-]+){{0,3}}?){CLOSE}?, (?:två|båda) (?:tidigare|avslutade) (?:ESF-)?projekt"
    ),
    hits={
        "lärde oss i Lotsen och Hamnen, två tidigare projekt som": {"name": "Lotsen"},
        "från ”Steget” och ”Språnget”, två avslutade projekt": {"name": "Steget"},
    },
    misses=("i Lotsen, ett nytt projekt",),
)
