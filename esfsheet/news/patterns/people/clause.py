"""`Peder Lund, som är studie- och yrkesvägledare`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, PARTY

PATTERN = Pattern(
    rank=40,
    gate=(
        "som är",
        "som blir",
        "som ska",
        "som var",
        "som arbetar",
        "som jobbar",
    ),
    named=True,
    regex=(
        rf"(?P<name>{NAME}){PARTY},? som (?:är|var|blir|ska bli|ska vara|arbetar som|jobbar som|ska jobba som) "
        rf'(?P<role>[a-zåäöA-Z][^,.\n"”]{{2,110}})'
    ),
    hits={
        "säger Peder Lund, som är studie- och yrkesvägledare och har skrivit": {
            "name": "Peder Lund",
            "role": "studie- och yrkesvägledare och har skrivit",
        },
        "säger Lejla Hodzic, som blir handledare i teamet.": {"name": "Lejla Hodzic", "role": "handledare i teamet"},
        "säger Börje Sandström som är en av de åtta": {"name": "Börje Sandström", "role": "en av de åtta"},
    },
    misses=(
        "Sala kommun, som är bra",
        "Anna, som är chef",
    ),
)
