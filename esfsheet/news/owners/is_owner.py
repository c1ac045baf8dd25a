"""`Botkyrka kommun är projektägare`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=90,
    view="orgs",
    gate=("ägare",),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})(?:,? "
        rf"som)? (?:är|står som|blir|blev|var|har varit|utsågs till|(?:nu )?kliver in som|har rollen som|står)"
        rf"(?: även| också| ensam| gemensam)? (?:projekt)?ägare\b"
    ),
    hits={
        "Botkyrka kommun är projektägare.": {"owner": "Botkyrka kommun"},
        "Lärande Nord står som projektägare.": {"owner": "Lärande Nord"},
        "Kommunen är ensam ägare.": {"owner": "Kommunen"},
    },
    misses=(
        "Det är projektägare som svarar.",
        "Hon är ägare.",
    ),
)
