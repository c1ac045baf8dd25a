"""`15 miljoner kronor till Heby kommun för projektet Kompa`."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=86,
    view="marked",
    base=ended,
    gate=(
        "projektet",
        "förstudien",
    ),
    also=("¤",),
    regex=(
        rf"(?m)^(?:[\w.-]+ ){{0,2}}(?P<sum>(?<!¤)¤++) (?:till|beviljas|går till) (?:(?P<owner>[{UPPER}]"
        rf"[^\n¤]{{3,80}}?) (?:för|och) )?(?:projektet|förstudien) {OPEN}?(?P<name>[{UPPER}0-9]"
        rf'[^\n¤"”]{{1,90}}?){CLOSE}?(?= där| som|, där|, som|\.?$)'
    ),
    hits={
        "15 miljoner kronor beviljas projektet Kompa Halland där uppemot 2000": {"name": "Kompa Halland"},
        "3,4 mkr till Heby kommun för projektet Nya vägar.": {"owner": "Heby kommun", "name": "Nya vägar"},
    },
    misses=("3 kr till projektet",),
)
