"""`i regi av Heby kommun`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=62,
    view="orgs",
    gate=(
        "regi",
        "ledning",
    ),
    regex=(
        rf"(?:i|under) regi av (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]ta"
        rf"den|[Ll]änsstyrelsen|[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|V"
        rf"i|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}]"
        rf"[\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "drivs i regi av Heby kommun.": {"owner": "Heby kommun"},
        "under regi av Region Halland": {"owner": "Region Halland"},
    },
    misses=("i egen regi",),
)
