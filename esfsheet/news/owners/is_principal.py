"""`Heby kommun är huvudman för projektet`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=62,
    view="orgs",
    gate=(
        "är huvud",
        "är ansvarig",
        "är projekthuv",
        "är samordnare",
    ),
    regex=rf"{OWNER} är (?:huvudman|ansvarig|huvudansvarig|projekthuvudman|samordnare)(?: för|\.|,)",
    hits={
        "Heby kommun är huvudman för projektet": {"owner": "Heby kommun"},
        "Region Halland är ansvarig för arbetet": {"owner": "Region Halland"},
    },
    misses=("Hon är ansvarig för",),
)
