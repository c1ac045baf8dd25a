"""`Av de 3 870 000 kronor som kommunen har fått`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=91,
    view="orgs",
    gate=("¤ som ",),
    regex=(
        r"(?P<sum>(?<!¤)¤++) som (?!ESF|fanns)[^.?!\n¤]{0,30}(?:har )?(?:fått|fick|får|beviljats|beviljades|tilldelats"
        r"|tilldelades)"
    ),
    hits={
        "Av de totalt 3 870 000 kronor som kommunen har fått går": {"sum": "3 870 000 kronor"},
        "De 3 miljoner kronor som föreningen beviljats": {"sum": "3 miljoner kronor"},
    },
    misses=("3 kr som behövs",),
)
