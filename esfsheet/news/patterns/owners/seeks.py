"""`söker Samordningsförbundet Väst pengar till projektet`: who applies."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=30,
    view="whole",
    gate=("sök",),
    regex=rf"(?:ansöker|söker|sökt|sökte) {OWNER} (?:om )?(?:pengar|stöd|medel|finansiering)"
    r"|(?P<subject>(?<!◊)◊++) (?:vill|ska|tänker|planerar att"
    r"|har)(?: (?:tillsammans|ihop|i samverkan) med ◊++)? (?:söka|sökt) (?:om )?(?:pengar|stöd|medel|¤)",
    hits={
        "söker Samordningsförbundet Väst pengar till projektet": {"owner": "Samordningsförbundet Väst"},
        "Heby kommun vill tillsammans med Sala kommun söka pengar": {"subject": "Heby kommun"},
        "Nu söker Sala kommun medel till": {"owner": "Sala kommun"},
    },
    misses=("söker vi pengar",),
)
