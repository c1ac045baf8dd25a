"""`..., säger hon`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import SAID, SPEAKS

PATTERN = Pattern(
    rank=20,
    gate=SAID,
    also=(
        " hon",
        " han",
        " hen",
    ),
    regex=(
        rf"(?P<mark>[,?!.…][\"”“»«'’]?|[\"”“»«'’],?) (?:{SPEAKS})(?: också| vidare| då| sedan| till sist)? (?P<pr"
        rf"onoun>hon|han|hen)(?!\w)"
    ),
    hits={
        "Det räcker, säger hon och skrattar.": {"mark": ",", "pronoun": "hon"},
        "”Bra”, tillägger han.": {"pronoun": "han"},
    },
    misses=(
        "Hon säger hej.",
        "säger honom",
    ),
)
