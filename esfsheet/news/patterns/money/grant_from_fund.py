"""A sum from the fund."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, FUNDS

PATTERN = Pattern(
    rank=87,
    view="orgs",
    gate=("¤",),
    also=FUNDS,
    regex=(
        rf"(?P<sum>(?<!¤)¤++)(?:(?!procent|resten|återstoden|hälften|finansiera[rs]|betalar|varav|%| från (?:kommun|region|◊)[^.?!\n¤]{{0,40}} (?:från|ur))[^.?!\n¤]){{0,60}}(?<!\w)(?:av(?! vilk)|från|ur|via|genom"
        rf"|av medel från) (?:(?!finansiera|betala|stå)\w+ ){{0,2}}?{FUND}"
    ),
    hits={
        "drar igång projektet med 3,2 miljoner kronor från ESF.": {"sum": "3,2 miljoner kronor"},
        "klartecknet på 3 150 000 kronor från Europeiska socialfonden": {"sum": "3 150 000 kronor"},
    },
    misses=(
        "3 kr från Europa",
        "3 kr, och två tredjedelar av det finansierar ESF",
    ),
)
