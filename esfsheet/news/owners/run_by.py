"""`Projektet har drivits av Region Sörmland`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=61,
    view="orgs",
    gate=(" av ",),
    regex=(
        rf"(?:drivs|drivits|drevs|leds|samordnas|genomförs|genomfördes|ägs) av (?P<owner>◊++(?:(?:, ◊++)* och ◊"
        rf"++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]ni"
        rf"versitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|[Ff]olkhög"
        rf"skolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|"
        rf"Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Projektet har drivits av Region Sörmland mellan": {"owner": "Region Sörmland"},
        "som leds av Sala kommun.": {"owner": "Sala kommun"},
    },
    misses=("drivs av viljan",),
)
