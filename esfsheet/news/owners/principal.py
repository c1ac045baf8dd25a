"""`Huvudman för projektet är Heby kommun`, `Heby kommun är huvudman`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=88,
    view="orgs",
    gate=(
        "uvudman",
        "nsvarig",
    ),
    regex=rf"(?:[Hh]uvudman|[Aa]nsvarig|[Pp]rojekthuvudman)(?: för [^.\n◊]{{1,60}}?)? är {OWNER}",
    hits={
        "Huvudman för projektet Nu är Heby kommun.": {"owner": "Heby kommun"},
        "Ansvarig för projektet är Region Halland.": {"owner": "Region Halland"},
    },
    misses=("Ansvarig är hon",),
)
