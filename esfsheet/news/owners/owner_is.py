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
        "gare av",
        "gare till",
        "gare för",
        "uvudsökande",
    ),
    regex=(
        rf"(?:[Pp]rojektägare(?:n)?|[Ss]tödmottagare|[Ää]gare (?:av|till|för) (?:projektet|satsningen)|[Mm]ottagare av (?:stödet|pengarna|bidraget)|[Hh]uvudsökande|(?<![\w])(?:Ägare|Huvudman|Projekthuvudman|Sökande|Ägs av|"
        rf"Drivs av|Leds av)(?=:))(?: (?:för|i) [^.\n◊]{{1,40}})?(?: är|:| blir| heter|, ) ?{OWNER}"
    ),
    hits={
        "Ägare av projektet är Sala kommun.": {"owner": "Sala kommun"},
        "Mottagare av stödet är Region Halland.": {"owner": "Region Halland"},
        "Projektägare är Köpings kommun, och vi": {"owner": "Köpings kommun"},
        "Projektägare: Region Halland": {"owner": "Region Halland"},
    },
    misses=(
        "En projektägare är ansvarig.",
        "Projektägare: vi",
    ),
)
