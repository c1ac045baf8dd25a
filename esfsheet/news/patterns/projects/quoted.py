"""`projektet ”Nästa steg”`: a quoted name after a word for a project."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, PROJECT, QUOTES

PATTERN = Pattern(
    rank=50,
    base=whole,
    gate=(
        "rojekt",
        "örstudie",
        "atsning",
    ),
    also=QUOTES,
    across=True,
    regex=(
        rf"{PROJECT},?(?: som (?:heter|kallas)| med namnet| kallat| kallad| under namnet| vid namn)? {OPEN}"
        rf'(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE}(?!\w)'
    ),
    hits={
        "pengar till projektet ”Nästa steg”.": {"name": "Nästa steg"},
        "Efter tre år är projektet 'Mellanrummet' slut.": {"name": "Mellanrummet"},
        "Projektet, ”Språkstart”, får": {"name": "Språkstart"},
    },
    misses=(
        "projektet säger ”ja”",
        "I projektet lär man sig. ”Bra”, säger hon",
    ),
)
