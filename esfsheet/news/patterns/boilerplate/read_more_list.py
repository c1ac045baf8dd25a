"""The heading of a list of other texts in the middle of a page."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="block",
    regex=r"läs (?:mer|vidare)\s*:?$",
    hits=("LÄS MER", "Läs mer:"),
    misses=("Läs mer om projektet", "Läs mer: Nytt"),
)
