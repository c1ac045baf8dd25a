"""`Heby kommun är huvudman för projektet`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=62,
    view="orgs",
    gate=(
        "är huvud",
        "är ansvarig",
        "är projekthuv",
        "är samordnare",
    ),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}}) är "
        rf"(?:huvudman|ansvarig|huvudansvarig|projekthuvudman|samordnare)(?: för|\.|,)"
    ),
    hits={
        "Heby kommun är huvudman för projektet": {"owner": "Heby kommun"},
        "Region Halland är ansvarig för arbetet": {"owner": "Region Halland"},
    },
    misses=("Hon är ansvarig för",),
)
