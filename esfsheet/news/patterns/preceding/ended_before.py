"""`efter att Språkbron avslutats`."""

from esfsheet.news.naming.stated_name import built_on
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    view="orgs",
    base=built_on,
    gate=("fter att ", "edan ", "är "),
    also=(
        "avsluta",
        "graven",
        "i mål",
        "lades ned",
        "läggs ned",
        "tagit slut",
        "tar slut",
        "tog slut",
        "upphör",
    ),
    regex=(
        rf"(?:[Ee]fter att|[Ss]edan|(?P<when>[Nn]är)) (?:projektet )?{OPEN}?(?P<name>[{UPPER}][^\n.,()¤◊§]{{1,60}}?){CLOSE}? (?:har |hade )?"
        rf"(?:avslutats|tagit slut|upphört|avsluta(?:de)?s|tog slut|tar slut|lades ned|läggs ned|går i graven|upphör(?:de)?|(?:går|gick) i mål)(?!\w)"
        rf"(?(when)(?= [^.\n]{{0,60}}(?:tar|tog|startar|startade|börjar|började|inleds|inleddes|drar|drog|kommer|kom|sjösätts) ))"
    ),
    hits={
        "kom till efter att Språkbron avslutats i fjol": {"name": "Språkbron"},
        "När Smedjan går i graven i vår tar Ässjan vid.": {"name": "Smedjan"},
        "sedan projektet ”Då” tog slut": {"name": "Då"},
    },
    misses=("efter att projektet avslutats",),
)
