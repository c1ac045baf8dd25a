"""Money of the European Union or the fund, in the same sentence before the sum."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, FUNDS

PATTERN = Pattern(
    rank=72,
    view="orgs",
    gate=("¤",),
    also=FUNDS,
    regex=rf"{FUND}[^.?!\n¤]{{0,40}}(?:har gett|gett|gav|ger|kommer|på)(?: \w+){{0,2}} (?P<sum>(?<!¤)¤++)",
    hits={
        "Från Europeiska socialfonden kommer 14,76 miljoner kronor": {"sum": "14,76 miljoner kronor"},
        "Europeiska socialfonden gav 3 kr": {"sum": "3 kr"},
    },
    misses=("ESF är en fond. Den har 3 kr",),
)
