"""What only a printed page shows."""

from esfsheet.news.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"logotyp på utskrifter$",
    hits=("Logotyp på utskrifter",),
    misses=("Logotypen på utskrifter blir ny.",),
)
