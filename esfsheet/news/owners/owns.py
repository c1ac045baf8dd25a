"""`Akademi Norr äger projektet`, `det är Linköpings kommun som äger projektet`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("äg",),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})(?:,? "
        rf"som| är den som)? (?:äger|ägde|ägt)(?: tillsammans| gemensamt| och driver| och leder)?(?: \w+"
        rf"){{0,3}}? (?:projekt\w*|satsningen|förstudien)"
    ),
    hits={
        "Akademi Norr äger projektet, som": {"owner": "Akademi Norr"},
        "Det är Linköpings kommun som äger projektet och": {"owner": "Linköpings kommun"},
        "Hjo kommun och Tibro kommun äger tillsammans det nya projektet": {"owner": "Hjo kommun och Tibro kommun"},
    },
    misses=(
        "Han äger projektet.",
        "Sala kommun deltar utan att äga projektet",
    ),
)
