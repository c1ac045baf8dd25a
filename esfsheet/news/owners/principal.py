"""`Huvudman för projektet är Heby kommun`, `Heby kommun är huvudman`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=88,
    view="orgs",
    gate=(
        "uvudman",
        "nsvarig",
    ),
    regex=(
        rf"(?:[Hh]uvudman|[Aa]nsvarig|[Pp]rojekthuvudman)(?: för [^.\n◊]{{1,60}}?)? är (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++"
        rf")* och (?<!◊)◊++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kola"
        rf"n|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|"
        rf"[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|So"
        rf"m|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Huvudman för projektet Nu är Heby kommun.": {"owner": "Heby kommun"},
        "Ansvarig för projektet är Region Halland.": {"owner": "Region Halland"},
    },
    misses=("Ansvarig är hon",),
)
