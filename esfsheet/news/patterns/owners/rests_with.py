"""`Ägarskapet ligger hos Sala kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=90,
    view="whole",
    gate=(
        "garskapet",
        "annaskapet",
        "rojektet",
    ),
    also=("finns", "hör hemma", "ligger"),
    regex=(
        rf"(?:(?:[Pp]rojekt|[ÄäA])(?:gar|ägar)skapet|[Hh]uvudmannaskapet|[Pp]rojektet) (?:ligger|finns|hör hemma) (?:hos"
        rf"|på|under) {OWNER}"
    ),
    hits={
        "Ägarskapet ligger hos Sala kommun.": {"owner": "Sala kommun"},
        "Projektet ligger under Region Halland": {"owner": "Region Halland"},
    },
    misses=("Projektet ligger i Sala",),
)
