"""`Pengarna betalas ut till Sala kommun`, `3 miljoner hos Sala kommun`: where the money comes to lie."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHO

PATTERN = Pattern(
    rank=3,
    view="whole",
    gate=("¤", "engarna", "tödet", "idrag", "edlen", "iljonerna"),
    also=("till ", "hos ", "åt "),
    regex=(
        r"(?:(?<!¤)¤++|(?<!\w)(?:[Pp]engarna|[Ss]tödet|(?:[Ee][SU][FU]?-)?[Bb]idrag(?:et)?|[Mm]edlen|[Mm]iljonerna))(?:[^.\n◊¤]{0,50})? (?:till|hos|åt) "
        rf"{WHO}"
    ),
    hits={
        "Pengarna betalas ut till Heby kommun": {"owner": "Heby kommun"},
        "hamnade 8,4 miljoner kronor hos Heby kommun": {"owner": "Heby kommun"},
    },
    misses=("Pengarna går till löner", "Pengarna kommer från Heby kommun"),
)
