"""`med Heby kommun som projektägare`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=94,
    view="orgs",
    gate=("som ",),
    regex=(
        rf"(?:med )?(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|"
        rf"[Ff]örbundet|[Ff]öreningen|"
        rf"[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änssty"
        rf"relsen|[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|H"
        rf"är|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}]"
        rf"[\w-]{{1,25}}){{0,3}}) som (?:projektägare|ägare|huvudman|projekthuvudman|stödmottagare|huvudprojekt"
        rf"ägare)\b"
    ),
    hits={
        "får 4 kr, med Heby kommun som projektägare.": {"owner": "Heby kommun"},
        "och Region Halland som huvudman": {"owner": "Region Halland"},
    },
    misses=("med oss som ägare",),
)
