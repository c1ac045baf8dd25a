"""`Projektet har drivits av Region Sörmland`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=61,
    view="orgs",
    gate=(" av ",),
    regex=rf"(?:[Dd]rivs|drivits|drevs|[Ll]eds|samordnas|genomförs|genomfördes|[Ää]gs) av {OWNER}",
    hits={
        "Projektet har drivits av Region Sörmland mellan": {"owner": "Region Sörmland"},
        "som leds av Sala kommun.": {"owner": "Sala kommun"},
    },
    misses=("drivs av viljan",),
)
