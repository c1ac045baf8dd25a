"""How long the text takes to read."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"(?:lästid\b.{0,30}$|\d+ min(?:uter)?s? läsning$|cirka \d+ minuters läsning$)",
    hits=(
        "Lästid 2 minuter",
        "4 min läsning",
    ),
    misses=("Lästiden för rapporten är en timme, säger han.",),
)
