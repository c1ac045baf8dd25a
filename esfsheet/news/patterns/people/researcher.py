"""`forskaren`, `kollegan` and other words stand before a name as well: `Vår kurator Assar Blom`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME

PATTERN = Pattern(
    rank=28,
    gate=("Nya ", "Vår ", "Våra", "n av deltagarna,", "nya ", "vår ", "våra"),
    named=True,
    regex=(
        rf"(?<![\w-])(?:[Vv]år|[Vv]åra|[Dd]en nya|[Ee]n av deltagarna,|[Nn]ya) (?P<role>[a-zåäö-]{{4,30}}) (?P<"
        rf"name>{NAME})"
    ),
    hits={
        "Vår kurator Assar Blom sa det bäst": {"role": "kurator", "name": "Assar Blom"},
        "den nya verksamhetsplaneraren Uno Ek": {"role": "verksamhetsplaneraren", "name": "Uno Ek"},
    },
    misses=(
        "Vår kommun är bra",
        "vår Kurator Assar",
    ),
)
