"""`Projektägare är Köpings kommun`, `Projektägare: Region Halland`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

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
        rf"Drivs av|Leds av)(?=:))(?: (?:för|i) [^.\n◊]{{1,40}})?(?: är|:| blir| heter|, ) ?{OWNER}"
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
