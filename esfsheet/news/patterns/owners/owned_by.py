"""`som ägs av Trollhättans kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=93,
    view="whole",
    gate=("äg",),
    regex=rf"(?:ägs|ägdes|ägts)(?: och drivs| gemensamt)? av {OWNER}",
    hits={
        "Projektet, som ägs av Trollhättans kommun, får": {"owner": "Trollhättans kommun"},
        "Rustad ägs av Smedjebackens kommun och": {"owner": "Smedjebackens kommun"},
    },
    misses=("ägs av alla",),
)
