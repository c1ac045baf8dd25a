"""A sum that somebody hopes for, or would need."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=95,
    view="orgs",
    gate=("¤",),
    also=(
        "behöver",
        "behövs",
        "hoppa",
        "krävs",
        "skulle ",
        "vill ha",
        "önskar",
        "örhoppning",
    ),
    regex=(
        r"(?:[Ff]örhoppning\w*|hoppas|hoppades|skulle (?:kräva|behöva|kosta|räcka)|önskar|vill ha|behöver"
        r"|behövs|krävs)[^.?!\n¤]{0,60}+(?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "hoppas få ihop drygt en miljon kronor": {"sum": "en miljon kronor"},
        "Det skulle kräva 15 miljoner kronor, men": {"sum": "15 miljoner kronor"},
    },
    misses=("fick 3 miljoner kronor och hoppas",),
)
