"""What only a printed page shows."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"logotyp på utskrifter$",
    hits=("Logotyp på utskrifter",),
    misses=("Logotypen på utskrifter blir ny.",),
)
