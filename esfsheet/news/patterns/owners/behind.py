"""`Bakom projektet står Heby kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=61,
    view="whole",
    gate=("akom ",),
    regex=(
        rf"[Bb]akom (?:projektet|satsningen|ansökan|ansökningen|förstudien|verksamheten|initiativet|insatsen|det hela"
        rf"|◇++)[^.\n◊]{{0,60}}? (?:står|är|finns) {OWNER}"
    ),
    hits={
        "Bakom projektet Nu står Heby kommun.": {"owner": "Heby kommun"},
        "Bakom satsningen finns Region Halland": {"owner": "Region Halland"},
    },
    misses=("Bakom projektet står vi",),
)
