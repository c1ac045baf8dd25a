"""`Nu får Mjölby kommun drygt 4,2 miljoner kronor`: the verb goes first."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=51,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"(?:får|fick|beviljas|beviljades|tilldelas|tilldelades|har) {OWNER}(?: nu)?(?: fått| beviljats| tilld"
        rf"elats)?(?: [\w,-]+){{0,3}}? ¤"
    ),
    hits={
        "Nu får Mjölby kommun drygt 4,2 miljoner kronor": {"owner": "Mjölby kommun"},
        "Nu får Borås Stad närmare 5,4 miljoner": {"owner": "Borås Stad"},
    },
    misses=("Nu får vi 4 miljoner kronor",),
)
