"""`som ägs av Trollhättans kommun`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=93,
    view="orgs",
    gate=("äg",),
    regex=(
        rf"(?:ägs|ägdes|ägts)(?: och drivs| gemensamt)? av (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och "
        rf"(?<!◊)◊++)?|(?:[Kk]ommunen|"
        rf"[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögsko"
        rf"lan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförb"
        rf"undet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}]"
        rf"[\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Projektet, som ägs av Trollhättans kommun, får": {"owner": "Trollhättans kommun"},
        "Rustad ägs av Smedjebackens kommun och": {"owner": "Smedjebackens kommun"},
    },
    misses=("ägs av alla",),
)
