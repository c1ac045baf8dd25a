"""`erfarenheterna i ”Då”`: words that lead to an earlier project as well as to something else."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.building import EARLIER, NOUN, WEAK, WEAKLY
from esfsheet.news.words.pieces import CLOSE, OPEN

PATTERN = Pattern(
    base=whole,
    gate=(
        '"',
        "”",
        "“",
        "»",
        "«",
        "'",
        "’",
    ),
    also=WEAKLY,
    regex=rf'{WEAK}{EARLIER}(?: {NOUN})?,? {OPEN}(?P<name>[A-ZÅÄÖ0-9#][^"“”„»«\n]{{1,90}}?){CLOSE}(?!\w)',
    hits={
        "Projektet tar med sig erfarenheter från ”Då”, ett omtvistat": {"name": "Då"},
        "Metoden prövades först i projektet ”Då”.": {"name": "Då"},
    },
    misses=("resultat av ”hårt arbete”",),
)
