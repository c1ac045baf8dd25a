"""Somebody else's budget, turnover or debt."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=79,
    view="orgs",
    gate=("¤",),
    also=(
        "bantas",
        "besparingskrav",
        "nästa års budget",
        "omsätt",
        "skuld",
        "underskott",
    ),
    regex=(
        r"(?:bantas|skuld\w*|underskott\w*|omsätter|omsättning\w*|nästa års budget|besparingskrav\w*)"
        r"[^.?!\n¤]{0,40}+(?P<sum>(?<!¤)¤++)(?: om året)?"
    ),
    hits={
        "budget måste bantas med 31 miljoner kronor": {"sum": "31 miljoner kronor"},
        "med ett underskott på 7 kr": {"sum": "7 kr"},
    },
    misses=("Projektets budget är 3 kr",),
)
