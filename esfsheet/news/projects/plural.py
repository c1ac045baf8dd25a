"""`Projekten heter A (...) och B (...)`: two names at once."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=60,
    gate=("rojekten",),
    regex=(
        rf'[Pp]rojekten (?:heter|kallas) {OPEN}?(?P<name>[{UPPER}][^\n()"”]{{1,70}}?){CLOSE}?(?: '
        rf'\([^()\n]{{1,80}}\))? och {OPEN}?(?P<second>[{UPPER}][^\n()"”]{{1,70}}?){CLOSE}?(?: \(|\.(?: |$)|$)'
    ),
    hits={
        "Projekten heter Connect 1-Samverkan på riktigt (för befintliga) och Connect 2 - samverkan på riktigt (för andra).": {
            "name": "Connect 1-Samverkan på riktigt",
            "second": "Connect 2 - samverkan på riktigt",
        },
        "Projekten heter ”Nu” och ”Sedan”.": {"name": "Nu", "second": "Sedan"},
    },
    misses=("Projekten heter något annat.",),
)
