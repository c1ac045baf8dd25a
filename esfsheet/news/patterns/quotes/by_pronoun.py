"""`..., säger hon`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import SAID, SPOKEN

PATTERN = Pattern(
    rank=20,
    gate=SAID,
    also=(
        " hon",
        " han",
        " hen",
    ),
    regex=(rf"{SPOKEN} (?P<pronoun>hon|han|hen)(?!\w)"),
    hits={
        "Det räcker, säger hon och skrattar.": {"mark": ",", "pronoun": "hon"},
        "”Bra”, tillägger han.": {"pronoun": "han"},
    },
    misses=(
        "Hon säger hej.",
        "säger honom",
    ),
)
