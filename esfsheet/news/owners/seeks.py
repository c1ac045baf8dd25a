"""`söker Samordningsförbundet Väst pengar till projektet`: who applies."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=30,
    view="whole",
    gate=("sök",),
    regex=rf"(?:ansöker|söker|sökt|sökte) {OWNER} (?:om )?(?:pengar|stöd|medel|finansiering)",
    hits={
        "söker Samordningsförbundet Väst pengar till projektet": {"owner": "Samordningsförbundet Väst"},
        "Nu söker Sala kommun medel till": {"owner": "Sala kommun"},
    },
    misses=("söker vi pengar",),
)
