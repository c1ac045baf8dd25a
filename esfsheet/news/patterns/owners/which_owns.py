"""`Projektet Kom igen, som Ljusdals kommun äger`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=91,
    view="whole",
    gate=(
        "äg",
        "bakom",
    ),
    regex=rf"som {OWNER} (?:äger|ägde|ägt|är ägare (?:av|till)|står bakom)\b",
    hits={
        "Projektet Kom igen, som Ljusdals kommun äger, beviljas": {"owner": "Ljusdals kommun"},
        "projektet som Region Halland är ägare till": {"owner": "Region Halland"},
    },
    misses=(
        "som alla äger",
        "som Sala kommun driver",
    ),
)
