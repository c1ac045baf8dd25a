"""`Förstudien ”Då” ligger till grund för projektet`."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN

PATTERN = Pattern(
    base=whole,
    gate=(
        "grund",
        "föregick",
        "avslut",
        "slutade",
        "väg",
    ),
    also=(
        "banade väg",
        "blev grunden",
        "föregick",
        "har lagt grunden",
        "lade grunden",
        "ligger till grund",
        "låg till grund",
        "slutade",
        "är avslutat",
    ),
    regex=(
        rf'(?:[Pp]rojekt\w*|[Ff]örstudie\w*|[Pp]ilot\w*) {OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE} (?:ligger '
        rf"till grund|låg till grund|lade grunden|blev grunden|har lagt grunden|banade väg|föregick|avslutades|"
        rf"är avslutat|slutade)"
    ),
    hits={
        "Förstudien ”Då” ligger till grund för": {"name": "Då"},
        "tar vid där projektet ”Då” slutade.": {"name": "Då"},
    },
    misses=("Projektet ”Nu” ligger i Sala",),
)
