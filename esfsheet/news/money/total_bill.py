"""`Notan slutade på 16,9 miljoner kronor`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import FUND

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"(?:[Nn]otan|[Pp]rislappen|[Kk]alaset|[Tt]otalsumman)[^.\n¤]{{0,40}}(?P<sum>(?<!¤)¤++)|(?P<whole>(?<!¤)¤++),? var"
        rf"av (?<!¤)¤++[^.\n¤]{{0,30}}(?:från|av|ur|i) {FUND}|(?P<all>(?<!¤)¤++) allt som allt"
    ),
    hits={
        "Notan slutade på 16,9 miljoner kronor allt som allt": {"sum": "16,9 miljoner kronor"},
        "Prislappen är 3 kr": {"sum": "3 kr"},
    },
    misses=("Nota på bordet",),
)
