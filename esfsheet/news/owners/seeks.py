"""`söker Samordningsförbundet Väst pengar till projektet`: who applies."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=30,
    view="orgs",
    gate=("sök",),
    regex=(
        rf"(?:ansöker|söker|sökt|sökte) (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|"
        rf"(?:[Kk]ommunen|[Rr]egionen|[Ff]örb"
        rf"undet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|"
        rf"[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det"
        rf"|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}]"
        rf"[\w-]{{1,25}}){{0,3}}) (?:om )?(?:pengar|stöd|medel|finansiering)"
    ),
    hits={
        "söker Samordningsförbundet Väst pengar till projektet": {"owner": "Samordningsförbundet Väst"},
        "Nu söker Sala kommun medel till": {"owner": "Sala kommun"},
    },
    misses=("söker vi pengar",),
)
