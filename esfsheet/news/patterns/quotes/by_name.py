"""`..., säger Ronja Almgren, enhetschef`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, SAID, SPEAKERS_ROLE, SPOKEN

PATTERN = Pattern(
    rank=30,
    named=True,
    gate=SAID,
    across=True,
    regex=(rf"{SPOKEN} {SPEAKERS_ROLE}(?:[Dd]r\.? |[Pp]rof\.? )?(?P<name>{NAME})"),
    hits={
        "Vi når bara dem, säger Ronja Almgren, enhetschef.": {"mark": ",", "name": "Ronja Almgren"},
        "”Bra”, säger generalsekreteraren Dag Rosén.": {"name": "Dag Rosén", "role": "generalsekreteraren"},
        "på ett bra sätt! säger vd:n Jan-Erik Nordlin.": {"mark": "!", "name": "Jan-Erik Nordlin"},
    },
    misses=(
        "Hon säger att Anna Berg kom.",
        "Bra, säger hon.",
    ),
)
