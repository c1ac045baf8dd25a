"""`Finansiering: ..., Heby kommun 3 miljoner kronor`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=93,
    view="orgs",
    gate=("¤",),
    also=("inansier",),
    across=True,
    regex=r"[Ff]inansier(?:ing|as)[^\n]{0,100}◊[:,]? (?P<sum>(?<!¤)¤++)",
    hits={
        "Finansiering: ESF 4 kr, Heby kommun 3 miljoner kronor": {"sum": "3 miljoner kronor"},
        "Finansiering: Heby kommun 3 kr": {"sum": "3 kr"},
    },
    misses=("Stöd till Heby kommun 3 kr",),
)
