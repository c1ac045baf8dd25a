"""`Forsa folkhögskola`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.municipality import school
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    base=school,
    gate=("olkhögskola",),
    regex=rf"(?<![\w-])(?P<name>{WORD}(?: {WORD})? folkhögskola|Folkhögskolan (?:i )?{WORD})s?\b",
    hits={
        "och Forsa folkhögskola.": {"name": "Forsa folkhögskola"},
        "På Folkhögskolan Hvilan lär man": {"name": "Folkhögskolan Hvilan"},
    },
    misses=(
        "En folkhögskola deltar.",
        "Folkhögskolan äger projektet.",
    ),
)
