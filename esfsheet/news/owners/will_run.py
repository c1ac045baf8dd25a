"""`Heby kommun ska driva projektet`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=58,
    view="orgs",
    gate=(
        "driva",
        "leda",
        "starta",
        "genomföra",
        "samordna",
    ),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}}) (?:sk"
        rf"a|kommer|vill|kan)(?: [a-zåäö◊]+){{0,6}}? (?:driva|leda|starta|genomföra|samordna)(?: \w+){{0,4}}? "
        rf"(?:[a-zåäö]*projekt\w*|satsning\w*|förstudie\w*)"
    ),
    hits={
        "Heby kommun kommer att driva projektet Nu": {"owner": "Heby kommun"},
        "Heby kommun ska tillsammans med Sala kommun driva projektet Nu": {"owner": "Heby kommun"},
    },
    misses=("Vi ska driva projektet",),
)
