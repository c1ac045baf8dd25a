"""`Målet med Nya vägar är att projektet ...`: a name in a sentence that also says that it is a project."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=14,
    view="orgs",
    gate=(
        "ramen",
        "eltagar",
        "ack vare",
        "et med",
        "ansökan om",
    ),
    also=("ack vare", "ansökan om", "deltagare i", "eltagarna i", "nom ramen för", "yftet med", "ålet med"),
    regex=(
        rf"(?:[Ii]nom ramen för|deltagare i|[Dd]eltagarna i|[Tt]ack vare|[Mm]ålet med|[Ss]yftet med|ansökan om)"
        rf" (?P<name>(?!ESF|EU|Europeiska|Projekt|Social)[{UPPER}][\w:&-]*(?: [\w:&-]+(?:\.[0-9])?){{0,4}}?)(?= (?:är|får|"
        rf"ska|har|kan|vill|pågår|finns)(?!\w))(?=[^.\n]{{0,80}}projekt)"
    ),
    hits={
        "Målet med Nya vägar är att projektet ska nå": {"name": "Nya vägar"},
        "Deltagarna i Kraft får stöd av projektet": {"name": "Kraft"},
    },
    misses=("Målet med projektet är",),
)
