"""`Det ska heta Hoppas & våga`."""

from esfsheet.news.naming.ends import called
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OPEN, UPPER

PATTERN = Pattern(
    rank=40,
    view="marked",
    base=called,
    gate=(
        "heta",
        "kallas",
    ),
    across=True,
    regex=(
        rf"(?:[Dd]et|[Pp]rojektet|[Ss]atsningen) (?:ska|skall|kommer att|får) (?:heta|kallas) {OPEN}?(?=(?P<name>"
        rf"[{UPPER}0-9][^\n()]{{1,110}}))"
    ),
    hits={
        "Det ska heta Hoppas & våga (vi röstade": {"name": "Hoppas & våga"},
        "Projektet kommer att heta Nystart. Det": {"name": "Nystart"},
    },
    misses=(
        "Det ska heta något.",
        "Hon ska heta Anna.",
    ),
)
