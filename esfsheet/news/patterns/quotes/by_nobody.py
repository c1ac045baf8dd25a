"""`..., säger en av deltagarna`: nobody is named."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import SAID, SPOKEN

PATTERN = Pattern(
    rank=5,
    gate=SAID,
    regex=(
        rf"{SPOKEN} (?P<nobody>(?:en|ett|flera|många|någon|deltagarna|de|[a-zåäö]{{3,20}}(?:arna|erna|orna))(?!\w)[^.\n]{{0,60}})"
    ),
    hits={
        "Det var bra, säger en av deltagarna.": {"mark": ",", "nobody": "en av deltagarna"},
        "”Bra”, säger flera av dem.": {"nobody": "flera av dem"},
    },
    misses=("säger en sak",),
)
