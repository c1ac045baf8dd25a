"""`Projektet Kom igen, som Ljusdals kommun äger`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=91,
    view="orgs",
    gate=(
        "äg",
        "bakom",
    ),
    regex=(
        rf"som (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|"
        rf"[Ff]örbundet|[Ff]öreningen|[Ss]t"
        rf"iftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelse"
        rf"n|[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Dä"
        rf"r|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}}) "
        rf"(?:äger|ägde|ägt|är ägare (?:av|till)|står bakom)\b"
    ),
    hits={
        "Projektet Kom igen, som Ljusdals kommun äger, beviljas": {"owner": "Ljusdals kommun"},
        "projektet som Region Halland är ägare till": {"owner": "Region Halland"},
    },
    misses=(
        "som alla äger",
        "som Sala kommun driver",
    ),
)
