"""`Länsstyrelsen i Västra Götalands län`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    gate=("Länsstyrelse",),
    regex=rf"(?P<name>Länsstyrelse[nr](?: i)?(?: {WORD}){{1,2}}(?: län)?)",
    hits={
        "Länsstyrelsen i Västra Götalands län har yttrat sig.": {"name": "Länsstyrelsen i Västra Götalands län"},
        "Enligt Länsstyrelsen Västra Götaland": {"name": "Länsstyrelsen Västra Götaland"},
    },
    misses=("Länsstyrelsen har svarat.",),
)
