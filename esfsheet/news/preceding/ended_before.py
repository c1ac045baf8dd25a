"""`efter att Språkbron avslutats`."""

from esfsheet.news.naming_before import built_on
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    view="orgs",
    base=built_on,
    gate=("fter att ", "edan "),
    regex=(
        rf"(?:[Ee]fter att|[Ss]edan) (?:projektet )?{OPEN}?(?P<name>[{UPPER}][^\n.,()¤◊§]{{1,60}}?){CLOSE}? (?:har |hade )?"
        rf"(?:avslutats|tagit slut|upphört|avslutades|tog slut|lades ned)(?!\w)"
    ),
    hits={
        "kom till efter att Språkbron avslutats i fjol": {"name": "Språkbron"},
        "sedan projektet ”Då” tog slut": {"name": "Då"},
    },
    misses=("efter att projektet avslutats",),
)
