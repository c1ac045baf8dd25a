"""`Mjölby kommun får 4,2 miljoner kronor`: who receives the money."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=50,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})(?:, "
        rf"[^,.\n◊¤]{{3,60}},)?(?: [a-zåäö]+){{0,4}}? (?:får|fick|fått|beviljas|beviljats|beviljades|tilldelas|"
        rf'tilldelats|tilldelades|mottar|erhåller|erhållit)(?: [\w,:"”-]+){{0,6}}? ¤'
    ),
    hits={
        "Region Västerbotten tilldelas 9,3 MSEK från": {"owner": "Region Västerbotten"},
        "Sotenäs kommun har beviljats 865 000 kronor från": {"owner": "Sotenäs kommun"},
        "där Härnösands kommun har fått en halv miljon kronor": {"owner": "Härnösands kommun"},
    },
    misses=("Det får 3 miljoner kronor",),
)
