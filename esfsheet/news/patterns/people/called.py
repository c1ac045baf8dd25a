"""`Mannen med kepsen heter Lars-Göran Sund`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, ROLE

PATTERN = Pattern(
    rank=10,
    gate=("heter ",),
    named=True,
    regex=rf"(?<!projektet )(?<!Projektet )(?<!satsningen )heter (?P<name>{NAME})(?: och (?:är|arbetar som|jobbar som) (?P<role>{ROLE})(?!\w)|(?=[.,\n]| och\b))",
    hits={
        "Mannen med kepsen heter Lars-Göran Sund. Han": {"name": "Lars-Göran Sund"},
        "Chefen heter Uno Ek och": {"name": "Uno Ek"},
        "Han heter Uno Ek och är snickare i Sala": {"name": "Uno Ek", "role": "snickare"},
    },
    misses=(
        "Projektet heter Nya Vägar.",
        "Kursen heter svetsning.",
    ),
)
