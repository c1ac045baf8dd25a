"""`Region Halland leder arbetet i projektet`, `Uddevalla kommun drar igång projektet`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=60,
    view="orgs",
    gate=(
        "leder",
        "driv",
        "drev",
        "samordnar",
        "ansvarar",
        "startar",
        "drar",
        "håller",
        "bakom",
        "genomför",
        "led",
        "inled",
        "lanser",
        "förvalt",
        "bedriver",
    ),
    also=(
        "ansvarar för",
        "drar i",
        "drev",
        "driver",
        "förvaltar",
        "genomför",
        "har drivit",
        "har lett",
        "har s",
        "håller i",
        "lanserar",
        "ledde",
        "leder",
        "samordnar",
        "starta",
        "står bakom",
    ),
    regex=(
        rf"{OWNER}(?:,? som)? (?:leder|ledde|driver|drev|samordnar|har (?:drivit|lett|startat|samordnat)|ansvarar för|startar|startade|drar i ?gång"
        rf"|håller i|genomför|genomförde|står bakom|inleder|lanserar|förvaltar|bedriver)(?: (?!ett av)[\w-]+){{0,5}}?"
        rf" (?:[a-zåäöA-Z-]*(?<!del)projekt(?:et|en)?|satsning\w*|förstudie\w*|arbetet|trådarna|insatsen|initiativet)(?!\w)"
    ),
    hits={
        "Det är Region Halland som driver projektet, i": {"owner": "Region Halland"},
        "Region Halland håller i trådarna, medan": {"owner": "Region Halland"},
        "Region Halland leder arbetet i det nystartade projektet": {"owner": "Region Halland"},
        "Uddevalla kommun drar igång projektet": {"owner": "Uddevalla kommun"},
    },
    misses=(
        "Sala kommun leder ett delprojekt",
        "Hon leder projektet.",
        "Sala kommun leder vården",
    ),
)
