"""`..., säger hon`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import SPEAKS

PATTERN = Pattern(
    rank=20,
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
