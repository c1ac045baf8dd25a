"""`Det blir Heby kommun som tar emot pengarna`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=46,
    view="whole",
    gate=(" emot",),
    regex=rf"{OWNER},? som (?:tar|tagit|får ta) emot",
    hits={
        "Det blir Heby kommun som tar emot pengarna": {"owner": "Heby kommun"},
        "Region Halland som tar emot stödet": {"owner": "Region Halland"},
    },
    misses=("vi som tar emot",),
)
