"""A line of its own: `Hillevi Stolpe, äldreomsorgschef`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, PARTY

PATTERN = Pattern(
    rank=33,
    gate=(", ",),
    named=True,
    regex=(
        rf"(?m)^(?P<name>{NAME}){PARTY}, (?P<role>[a-zåäöA-ZÅÄÖ]"
        rf"[^,\n.:0-9@]{{2,80}})$"
    ),
    hits={
        "Hillevi Stolpe, äldreomsorgschef": {"name": "Hillevi Stolpe", "role": "äldreomsorgschef"},
        "Bra.\nUno Ek, verksam i Sala": {"name": "Uno Ek", "role": "verksam i Sala"},
    },
    misses=(
        "Hillevi Stolpe, äldreomsorgschef, säger nej.",
        "Text: Anna Berg",
    ),
)
