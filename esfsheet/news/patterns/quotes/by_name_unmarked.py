"""`... finna nya lösningar säger Rune Modig (S)`: the comma is left out."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, SPEAKERS_ROLE

PATTERN = Pattern(
    rank=15,
    gate=(
        "säger",
        "berättar",
        "menar",
        "tycker",
        "konstaterar",
    ),
    named=True,
    across=True,
    regex=(
        rf"(?<=[a-zåäö0-9])(?P<mark>) (?:säger|berättar|menar|tycker"
        rf"|konstaterar) {SPEAKERS_ROLE}(?P<name>{NAME})(?=[^\n]{{0,120}}$|[^\n]{{0,120}}\n)"
    ),
    hits={
        "för de som står långt ifrån säger Rune Modig (S) ordförande": {"name": "Rune Modig"},
        "det blir bra säger projektledaren Anna Berg.": {"name": "Anna Berg", "role": "projektledaren"},
    },
    misses=(
        "Det säger Rune, ordförande",
        "Så säger han.",
    ),
)
