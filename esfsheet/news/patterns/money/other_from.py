"""A sum from somebody who is not the fund."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=86,
    view="orgs",
    gate=("¤",),
    also=(
        "◊",
        "egeringen",
        "egionen",
        "ommunen",
        "ommunerna",
        "taten",
    ),
    regex=(
        rf"(?P<sum>(?<!¤)¤++)(?! (?:av|från|ur) {FUND})(?:(?! och)[^.?!\n¤]){{0,25}} (?:av|från|ur) (?:◊|[Kk]ommunen"
        rf"|[Kk]ommunerna|"
        rf"[Rr]egionen|[Ss]taten|[Rr]egeringen)"
    ),
    hits={
        "har fått 2,4 miljoner kronor av Vetenskapsrådet.": {"sum": "2,4 miljoner kronor"},
        "därtill kommer 1,4 mkr från Åsele kommun": {"sum": "1,4 mkr"},
    },
    misses=("fått 3 kr från Europeiska socialfonden", "kommer 3 kr och från Åsele kommun mindre"),
)
