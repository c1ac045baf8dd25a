"""`Det blir Heby kommun som tar emot pengarna`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=46,
    view="orgs",
    gate=(" emot",),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}}),? som"
        rf" (?:tar|tagit|får ta) emot"
    ),
    hits={
        "Det blir Heby kommun som tar emot pengarna": {"owner": "Heby kommun"},
        "Region Halland som tar emot stödet": {"owner": "Region Halland"},
    },
    misses=("vi som tar emot",),
)
