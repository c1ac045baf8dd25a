"""`Projektägare är Köpings kommun`, `Projektägare: Region Halland`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=95,
    view="orgs",
    gate=(
        "rojektägare",
        "tödmottagare",
        "Ägare:",
        "uvudman:",
        "Sökande:",
        " av:",
    ),
    regex=(
        rf"(?:[Pp]rojektägare(?:n)?|[Ss]tödmottagare|(?<![\w])(?:Ägare|Huvudman|Projekthuvudman|Sökande|Ägs av|"
        rf"Drivs av|Leds av)(?=:))(?: (?:för|i) [^.\n◊]{{1,40}})?(?: är|:| blir| heter|, ) ?(?P<owner>(?<!◊)◊++"
        rf"(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olag"
        rf"et|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsf"
        rf"örbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|"
        rf"Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Projektägare är Köpings kommun, och vi": {"owner": "Köpings kommun"},
        "Projektägare: Region Halland": {"owner": "Region Halland"},
    },
    misses=(
        "En projektägare är ansvarig.",
        "Projektägare: vi",
    ),
)
