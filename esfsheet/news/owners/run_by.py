"""`Projektet har drivits av Region Sörmland`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=61,
    view="orgs",
    gate=(" av ",),
    also=("Drivs", "Leds", "drevs", "drivits", "drivs", "genomför", "leddes", "leds", "samordnas", "Ägs", "ägs"),
    regex=rf"(?:[Dd]rivs|drivits|drevs|[Ll]eds|leddes|samordnas|genomförs|genomfördes|bedrivs|[Ää]gs)(?: (?:gemensamt|¶++|§++|(?:under|mellan|i) [^.\n◊]{{1,25}}?))? av {OWNER}",
    hits={
        "Nya vägar drevs gemensamt av Sala kommun": {"owner": "Sala kommun"},
        "Projektet har drivits av Region Sörmland mellan": {"owner": "Region Sörmland"},
        "som leds av Sala kommun.": {"owner": "Sala kommun"},
    },
    misses=("drivs av viljan",),
)
