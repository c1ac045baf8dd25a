"""`4 miljoner kronor är EU-pengar`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    also=(
        "ESF",
        "EU",
        "ocialfond",
    ),
    regex=r"(?P<sum>(?<!¤)¤++) (?:är|utgörs av|består av|kommer)[^.?!\n¤]{0,15}(?:EU|ESF|[Ss]ocialfond)",
    hits={
        "4 miljoner kronor är EU-pengar.": {"sum": "4 miljoner kronor"},
        "varav 3 kr utgörs av ESF-medel": {"sum": "3 kr"},
    },
    misses=("3 kr är bra",),
)
