"""A part of the sum, with a use of its own."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=89,
    view="orgs",
    gate=("¤",),
    regex=(
        r"går (?P<sum>¤++) (?:till|åt)|(?:[Ee]rsättningen|[Ll]önekostnaden|[Hh]yran|[Ll]önen)[^.\n¤]{0,30}(?P<"
        r"pay>¤++)|varav (?P<part>¤++)"
    ),
    hits={
        "går 1 120 000 kronor till utbildningar": {"sum": "1 120 000 kronor"},
        "Ersättningen till oss är 410 000 kronor": {"pay": "410 000 kronor"},
    },
    misses=("Pengar går till 3 kr",),
)
