"""A sum whose purpose the text says is not known."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=100,
    view="orgs",
    gate=("¤",),
    also=(
        "framgår",
        "inte klart",
        "inte känt",
        "oklart",
    ),
    across=True,
    regex=r"(?P<sum>(?<!¤)¤++)[^\n¤]{0,60}(?:utan att det framgår|framgår inte|oklart vad|inte (?:klart|känt) vad)",
    hits={
        "också 450 000 kronor, utan att det framgår vad": {"sum": "450 000 kronor"},
        "3 miljoner kronor, men det är oklart vad de": {"sum": "3 miljoner kronor"},
    },
    misses=("450 000 kronor, utan krav",),
)
