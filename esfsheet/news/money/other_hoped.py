"""A sum that somebody hopes for, or would need."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=95,
    view="orgs",
    gate=("¤",),
    regex=(
        r"(?:hoppas|skulle (?:kräva|behöva|kosta|räcka)|önskar|vill ha|behöver|behövs|krävs)[^.\n¤]{0,60}(?P<s"
        r"um>¤++)"
    ),
    hits={
        "hoppas få ihop drygt en miljon kronor": {"sum": "en miljon kronor"},
        "Det skulle kräva 15 miljoner kronor, men": {"sum": "15 miljoner kronor"},
    },
    misses=("fick 3 miljoner kronor och hoppas",),
)
