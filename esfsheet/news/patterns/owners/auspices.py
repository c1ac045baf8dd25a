"""`i regi av Heby kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=62,
    view="whole",
    gate=("regi av",),
    regex=rf"(?:i|under) regi av {OWNER}",
    hits={
        "drivs i regi av Heby kommun.": {"owner": "Heby kommun"},
        "under regi av Region Halland": {"owner": "Region Halland"},
    },
    misses=("i egen regi",),
)
