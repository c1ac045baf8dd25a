"""A part of the sum, with a use of its own."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=89,
    view="orgs",
    gate=("¤",),
    also=("Hyran", "Lönen", "går ", "hyran", "lönen", "rsättningen", "varav", "önekostnaden"),
    regex=(
        rf"går (?P<sum>(?<!¤)¤++) (?:till|åt)|(?:[Ee]rsättningen|[Ll]önekostnaden|[Hh]yran|[Ll]önen)"
        rf"[^.?!\n¤]{{0,30}}+(?P<pay>(?<!¤)¤++)|varav (?P<part>(?<!¤)¤++)(?![^.?!\n¤]{{0,20}}(?:från|av|ur) {FUND})"
    ),
    hits={
        "går 1 120 000 kronor till utbildningar": {"sum": "1 120 000 kronor"},
        "Ersättningen till oss är 410 000 kronor": {"pay": "410 000 kronor"},
    },
    misses=("Pengar går till 3 kr",),
)
