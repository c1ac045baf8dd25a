"""`Ale kommun är ägare till projektet`, `kliver in som ägare av integrationsprojektet`, `blir ägare till ett ESF-projekt`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=89,
    view="orgs",
    gate=("ägare",),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
        rf"[^.,\n◊¤]{{0,30}} ägare (?:av|till|för) "
    ),
    hits={
        "Ale kommun är ägare till projektet Var för sig": {"owner": "Ale kommun"},
        "när Svenska Racketförbundet Syd nu kliver in som ägare av integrationsprojektet": {
            "owner": "Svenska Racketförbundet Syd"
        },
        "Sjöviks folkhögskola blir ägare till ett": {"owner": "Sjöviks folkhögskola"},
    },
    misses=(
        "en ägare av huset",
        "Anna, ägare till butiken",
    ),
)
