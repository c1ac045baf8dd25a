"""`Projektet har drivits av Region Sörmland`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=61,
    view="orgs",
    gate=(" av ",),
    regex=(
        rf"(?:[Dd]rivs|drivits|drevs|[Ll]eds|samordnas|genomförs|genomfördes|[Ää]gs) av (?P<owner>(?<!◊)◊++(?:(?:, ◊+"
        rf"+)* och (?<!◊)◊++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kol"
        rf"an|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|"
        rf"[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|So"
        rf"m|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Projektet har drivits av Region Sörmland mellan": {"owner": "Region Sörmland"},
        "som leds av Sala kommun.": {"owner": "Sala kommun"},
    },
    misses=("drivs av viljan",),
)
