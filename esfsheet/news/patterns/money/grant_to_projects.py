"""`går 74,4 miljoner kronor till sex projekt`: what several projects get together."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=94,
    view="orgs",
    gate=(
        "går ¤",
        "¤ delas",
        "¤ fördelas",
    ),
    regex=(
        r"går (?P<sum>(?<!¤)¤++) till (?:\w+ ){0,2}projekt|(?P<shared>(?<!¤)¤++) (?:fördelas|delas) (?:på|mellan|till"
        r"|ut till) (?:\w+ ){0,2}projekt"
    ),
    hits={
        "går 74,4 miljoner kronor till sex projekt i": {"sum": "74,4 miljoner kronor"},
        "och går 3 kr till projekt": {"sum": "3 kr"},
    },
    misses=("går 3 kr till löner",),
)
