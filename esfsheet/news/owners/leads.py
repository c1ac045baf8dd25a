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
    ),
    regex=(
        rf"{OWNER} (?:leder|driver|drev|samordnar|har drivit|ansvarar för|startar|drar igång|håller i)(?: (?!et"
        rf"t av)\w+){{0,5}}? (?:[a-zåäö]*projekt(?:et)?|satsning\w*|förstudie\w*)(?!\w)"
    ),
    hits={
        "Region Halland leder arbetet i det nystartade projektet": {"owner": "Region Halland"},
        "Uddevalla kommun drar igång projektet": {"owner": "Uddevalla kommun"},
    },
    misses=(
        "Hon leder projektet.",
        "Sala kommun leder vården",
    ),
)
