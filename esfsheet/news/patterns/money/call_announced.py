"""`De 110 miljoner kronor som ESF-rådet utlyste`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=98,
    view="orgs",
    gate=("¤",),
    also=("avsatt", "fanns att söka", "finns att söka", "går att söka", "lyst ut", "lyste ut", "utlys"),
    regex=(
        rf"(?P<sum>(?<!¤)¤++) som (?:{FUND} )?(?:utlyst\w*|utlyser|lyst ut|lyste ut|avsatt|fanns att söka"
        rf"|finns att söka|går att söka)"
    ),
    hits={
        "De 110 miljoner kronor som ESF-rådet utlyste i": {"sum": "110 miljoner kronor"},
        "Av de 90 miljoner kronor som fanns att söka": {"sum": "90 miljoner kronor"},
    },
    misses=("3 kr som ESF-rådet gav",),
)
