"""`Projektägare är Köpings kommun`, `Projektägare: Region Halland`, `Huvudman för projektet är Heby kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER
from esfsheet.news.words.verbs import OWNS, OWNS_AT

PATTERN = Pattern(
    rank=95,
    view="whole",
    gate=(*OWNS_AT, " av:"),
    regex=(
        rf"(?:{OWNS}|[Mm]ottagare av (?:stödet|pengarna|bidraget)|(?<!\w)(?:Ägs av|Drivs av|Leds av)(?=:))"
        rf"(?: (?:av|till|för|i) [^.\n◊]{{1,40}})?(?: är| var| ?:| blir| blev| heter| står|, ) ?{OWNER}"
    ),
    hits={
        "Ägare av projektet är Sala kommun.": {"owner": "Sala kommun"},
        "Mottagare av stödet är Region Halland.": {"owner": "Region Halland"},
        "Projektägare är Köpings kommun, och vi": {"owner": "Köpings kommun"},
        "Huvudman för projektet Nu är Heby kommun.": {"owner": "Heby kommun"},
        "Projektägare var Hjo kommun.": {"owner": "Hjo kommun"},
        "Projektägare: Region Halland": {"owner": "Region Halland"},
    },
    misses=(
        "En projektägare är ansvarig.",
        "Projektägare: vi",
    ),
)
