"""`Kvinnojouren Lilla Stigen`: a name after the word for what it is, that ends where a place is told."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    gate=("jouren ",),
    regex=rf"(?<!\w)(?P<name>(?:Kvinno|Tjej|Mans|Brotts[a-zåäö]{{2,10}})jouren {WORD}(?: {WORD})?)(?!\w)",
    hits={
        "driver Kvinnojouren Lilla Stigen i Heby": {"name": "Kvinnojouren Lilla Stigen"},
        "Tjejjouren Morgon har fått": {"name": "Tjejjouren Morgon"},
    },
    misses=("Kvinnojouren har fått pengar.",),
)
