"""`”Omstart Sydost” kallas projektet`: the quoted name goes first."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, QUOTES

PATTERN = Pattern(
    rank=50,
    base=whole,
    gate=(
        "rojekt",
        "atsning",
        "örstudie",
    ),
    also=QUOTES,
    across=True,
    regex=(
        rf'{OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE}(?:,? (?:kallas|heter|är (?:namnet på|namn på)|är|(?:så|s'
        rf"om)(?: heter| kallas)?|är (?:ett|kommunens|vårt|regionens)(?: \w+){{1,2}}|har fått namnet på)(?: ett"
        rf")?|, (?:ett|det|namnet på det|kommunens|regionens)(?: [\w-]+){{0,2}}?)"
        rf" (?:(?:[A-ZÅÄÖ]{{2,3}}-)?projekt|projektet|det nya projektet|satsningen|satsning|förstudien)\b"
    ),
    hits={
        "”Omstart Sydost” kallas projektet.": {"name": "Omstart Sydost"},
        "»Klartext« är namnet på projektet": {"name": "Klartext"},
    },
    misses=(
        "”Bra” säger projektet.",
        "”Ja”, svarar projektledaren.",
    ),
)
