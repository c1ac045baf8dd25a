"""`med Heby kommun som projektägare`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=94,
    view="orgs",
    gate=("som ",),
    also=("som huvud", "som projekt", "som stödmottagare", "som ägare"),
    regex=(rf"(?:(?:med )?{OWNER} som (?:projektägare|ägare|huvudman|projekthuvudman|stödmottagare|huvudprojektägare)\b)"),
    hits={
        "får 4 kr, med Heby kommun som projektägare.": {"owner": "Heby kommun"},
        "och Region Halland som huvudman": {"owner": "Region Halland"},
    },
    misses=("med oss som ägare",),
)
