"""`projektet ”Kaffe & demokrati”, som vi bygger vidare på`."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, QUOTES

PATTERN = Pattern(
    base=whole,
    gate=(
        "projekt",
        "förstudie",
    ),
    also=QUOTES,
    regex=(
        rf'(?:projekt\w*|förstudie\w*) {OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE},? (?:som|vilket|där) '
        rf"[^.\n]{{0,50}}(?:bygger (?:vidare )?på|avsluta(?:de|des|ts)|avbröts?|genomförde?s?(?!\w)|pågick|drevs?(?!\w)|gjordes?|prov(?:ade|ades|ats)"
        rf"|prövades?|testades?|slutade|lades ned|tog slut|upphörde|låg till grund|lade grunden|föregick)"
    ),
    hits={
        "från projektet ”Kaffe & demokrati”, som vi bygger vidare på.": {"name": "Kaffe & demokrati"},
        "förstudien ”Rätt kompetens i rätt tid”, som genomfördes under 2023.": {"name": "Rätt kompetens i rätt tid"},
    },
    misses=("projektet ”Nu”, som startar i maj",),
)
