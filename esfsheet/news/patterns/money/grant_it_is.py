"""`Kommunen får EU-pengar. Det handlar om 6 miljoner kronor`: the sum in the sentence after."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=75,
    view="orgs",
    gate=("¤",),
    also=(
        "ESF",
        "EU",
        "bevilja",
        "onden",
    ),
    across=True,
    regex=(
        rf"(?:bevilja\w*|(?:EU|ESF)-?(?:pengar|stöd|medel|bidrag)"
        rf"|(?:pengar|stöd|medel|bidrag|ja) från {FUND})[^.?!\n¤]{{0,60}}[.!] (?:Totalt |Sammanlagt )?"
        rf"(?:[Dd]et )?(?:handlar|rör sig|gäller|är|blir)(?: det)?(?: om)?(?: totalt| sammanlagt)? (?P<sum>(?<!¤)¤++)"
        rf"|(?:ocialfonden|ESF-rådet|EU|[Ff]onden)s (?P<whose>(?<!¤)¤++)"
    ),
    hits={
        "Sala kommun får EU-pengar. Det handlar om 6 miljoner kronor till": {"sum": "6 miljoner kronor"},
        "Av Europeiska socialfondens 6 miljoner kronor går": {"whose": "6 miljoner kronor"},
    },
    misses=("Det handlar om 6 miljoner kronor",),
)
