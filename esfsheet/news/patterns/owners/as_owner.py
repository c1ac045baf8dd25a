"""`med Heby kommun som projektägare`, `Projektet har Stiftelsen Almen som huvudman`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER
from esfsheet.news.words.verbs import OWNS, OWNS_AT

PATTERN = Pattern(
    rank=94,
    view="whole",
    gate=("som ",),
    also=OWNS_AT,
    regex=rf"(?:med |har )?{OWNER} som (?:formell )?{OWNS}",
    hits={
        "får 4 kr, med Heby kommun som projektägare.": {"owner": "Heby kommun"},
        "Projektet har Stiftelsen Almen som huvudman": {"owner": "Stiftelsen Almen"},
        "och Region Halland som huvudman": {"owner": "Region Halland"},
    },
    misses=("med oss som ägare",),
)
