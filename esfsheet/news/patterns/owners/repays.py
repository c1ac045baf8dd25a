"""`Heby kommun kan tvingas betala tillbaka 1,2 miljoner kronor`: who has had the money."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, OWNER

PATTERN = Pattern(
    rank=45,
    view="whole",
    gate=("tillbaka", "återbetal", "räver"),
    regex=(
        rf"{OWNER}(?: [a-zåäö]+){{0,4}}? (?:(?:be)?tala(?:r|t)? tillbaka|lämna(?:r|t)? tillbaka"
        rf"|återbetala(?:r|t)?)(?: [a-zåäö]+){{0,3}}? (?:¤|pengar|stöd|bidrag|medel)"
        rf"|{FUND} kräver (?P<asked>(?<!◊)◊++) på ¤"
    ),
    hits={
        "Heby kommun kan tvingas betala tillbaka 1,2 miljoner kronor": {"owner": "Heby kommun"},
        "ESF-rådet kräver Heby kommun på 3 kr": {"asked": "Heby kommun"},
    },
    misses=("Vi betalar tillbaka 3 kr",),
)
