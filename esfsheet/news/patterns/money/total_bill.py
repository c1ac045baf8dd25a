"""`Notan slutade på 16,9 miljoner kronor`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    also=(
        "Kakan",
        "Notan",
        "alaset",
        "allt som allt",
        "inräkna",
        "kakan",
        "medräkna",
        "notan",
        "otal",
        "rislappen",
        "räknat",
        "varav",
        "av vilk",
    ),
    regex=(
        rf"(?:[Nn]otan(?! för (?:◊|kommun|region|oss|vår|varje))|[Pp]rislappen|[Kk]alaset|[Kk]akan|[Tt]otalsumman"
        rf"|[Tt]otala värdet)[^.?!\n¤]{{0,40}}+(?P<sum>(?<!¤)¤++)"
        rf"|(?P<whole>(?<!¤)¤++),? (?:varav|av vilka|av vilket) (?:(?<!¤)¤++[^.?!\n¤]{{0,30}}(?:från|av|ur|i) {FUND}"
        rf"|{FUND}[^.?!\n¤]{{0,40}}+¤)|(?P<all>(?<!¤)¤++) allt som allt"
        rf"|(?P<counted>(?<!¤)¤++)[^.?!\n¤]{{0,20}}(?:medfinansiering\w*|allt|egna \w+)[^.?!\n¤]{{0,20}} (?:är "
        rf"|har )?(?:inräkna\w+|räknats? in|medräkna\w+)"
    ),
    hits={
        "Notan slutade på 16,9 miljoner kronor allt som allt": {"sum": "16,9 miljoner kronor"},
        "rör det sig om 6 miljoner kronor när medfinansieringen är inräknad": {"counted": "6 miljoner kronor"},
        "Det totala värdet uppgår till cirka 20 MSEK": {"sum": "20 MSEK"},
        "Prislappen är 3 kr": {"sum": "3 kr"},
    },
    misses=("Nota på bordet",),
)
