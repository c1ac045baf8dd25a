"""`Projektet har drivits av Region Sörmland`, `samordnat av Heby kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER
from esfsheet.news.words.verbs import RUN_BY, RUN_BY_AT

PATTERN = Pattern(
    rank=61,
    view="whole",
    gate=(" av ",),
    also=(*RUN_BY_AT, "gs "),
    regex=rf"(?:{RUN_BY}|[Ää]gs)(?: (?:gemensamt|främst|nu|helt|delvis|¶++|§++|(?:under|mellan|i|sedan) [^.\n◊]{{1,25}}?))? av {OWNER}",
    hits={
        "Nya vägar drevs gemensamt av Sala kommun": {"owner": "Sala kommun"},
        "Projektet har drivits av Region Sörmland mellan": {"owner": "Region Sörmland"},
        "ska drivas av Sala kommun fram till 2021": {"owner": "Sala kommun"},
        "som leds av Sala kommun.": {"owner": "Sala kommun"},
    },
    misses=("drivs av viljan",),
)
