"""`Mannen med kepsen heter Lars-Göran Sund`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import NAME

PATTERN = Pattern(
    rank=10,
    gate=("heter ",),
    regex=rf"(?<!projektet )(?<!Projektet )(?<!satsningen )heter (?P<name>{NAME})(?=[.,\n]| och\b)",
    hits={
        "Mannen med kepsen heter Lars-Göran Sund. Han": {"name": "Lars-Göran Sund"},
        "Chefen heter Uno Ek och": {"name": "Uno Ek"},
    },
    misses=(
        "Projektet heter Nya Vägar.",
        "Kursen heter svetsning.",
    ),
)
