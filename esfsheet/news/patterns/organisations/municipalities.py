"""`Hallsbergs och Kumla kommuner`: each of a list of municipalities."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.municipality import of_list
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    base=of_list,
    gate=("kommuner",),
    regex=(
        rf"(?<![\w-])(?P<name>(?:{WORD} ){{0,2}}{WORD})(?=(?:, {WORD}(?: {WORD}){{0,2}}){{0,6}}(?: och|, och"
        rf"| samt) {WORD}(?: {WORD}){{0,2}} kommuner\b| kommuner\b)"
    ),
    hits={
        "Boxholms och Ödeshögs kommuner deltar.": {"name": "Boxholms kommun"},
        "Med Hallsbergs, Lekebergs och Kumla kommuner": {"name": "Hallsbergs kommun"},
    },
    misses=(
        "Länets kommuner deltar.",
        "Svenska kommuner söker.",
    ),
)
