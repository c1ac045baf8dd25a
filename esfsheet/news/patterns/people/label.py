"""`Projektledare: Anna Berg` on a line of its own."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, ROLE, ROLES

PATTERN = Pattern(
    rank=32,
    gate=(":",),
    named=True,
    also=ROLES,
    across=True,
    regex=rf"(?m)^(?:- ?)?(?P<role>{ROLE}(?: (?:för|i|på|vid) [^:\n]{{2,30}})?) ?: ?(?P<name>{NAME})(?=$|[,.(])",
    hits={
        "Projektledare: Margareta Stolt": {"role": "Projektledare", "name": "Margareta Stolt"},
        "Coach: Jimmy Envall, Sala": {"role": "Coach", "name": "Jimmy Envall"},
    },
    misses=("Projektledare: Sala kommun", "Kurs: Margareta Stolt"),
)
