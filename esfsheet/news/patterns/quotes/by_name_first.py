"""`Projektledare Saga Åkesson berättar:`: who speaks, a colon, and then the speech."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import BEFORE_NAME, NAME, ROLE

PATTERN = Pattern(
    rank=10,
    gate=(":",),
    named=True,
    across=True,
    regex=(
        rf"(?<![\w-])(?:{BEFORE_NAME}{ROLE} )?(?P<name>{NAME})(?: ?\([A-ZÅÄÖ]{{1,4}}\))?(?:,"
        rf'[^\n:]{{0,90}}| [^\n:]{{0,90}})?:(?=$|\n| ["”“»-])'
    ),
    hits={
        "Projektledare Saga Åkesson berättar:\n– Folk frågar": {"name": "Saga Åkesson"},
        "Vår kurator Assar Blom sa det bäst på personalmötet:": {"name": "Assar Blom"},
    },
    misses=(
        "Målet: Anna Berg",
        "Så här:",
    ),
)
