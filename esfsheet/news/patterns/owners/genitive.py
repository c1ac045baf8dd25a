"""`Heby kommuns projekt ”Nya vägar”`, `Heby kommuns ansökan`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.verbs import THING, THING_AT

PATTERN = Pattern(
    rank=47,
    view="whole",
    gate=THING_AT,
    also=("◊",),
    regex=(
        rf"(?P<owner>(?<!◊)◊++)(?:s (?:(?!i |av |del |för |med |och |på |om )[a-zåäö]+ ){{0,2}}?"
        rf"| (?:nya |eget |egna |stora |treåriga |tvååriga )?){THING}"
    ),
    hits={
        "Heby kommuns projekt ”Nya vägar” får": {"owner": "Heby kommun"},
        "ja till Heby kommuns ansökan om projektet": {"owner": "Heby kommun"},
        "och Region Hallands nya ESF-projekt": {"owner": "Region Halland"},
    },
    misses=(
        "kommunens projekt",
        "Heby kommuns skolor",
        "Heby kommun stöttar projektet",
    ),
)
