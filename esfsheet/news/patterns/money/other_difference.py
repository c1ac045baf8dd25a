"""A difference between sums."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=90,
    view="orgs",
    gate=(
        "¤ billigare",
        "¤ dyrare",
        "¤ högre",
        "¤ lägre",
        "¤ mer",
        "¤ mindre",
    ),
    regex=r"(?P<sum>(?<!¤)¤++) (?:mindre|mer|högre|lägre|billigare|dyrare)(?: än| \w+ än)",
    hits={
        "nästan 1,4 miljoner kronor mindre än vad": {"sum": "1,4 miljoner kronor"},
        "3 kr mer än väntat": {"sum": "3 kr"},
    },
    misses=("3 kr mindre",),
)
