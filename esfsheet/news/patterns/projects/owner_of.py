"""`projektägare för Kompassriktning`."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=25,
    view="orgs",
    base=ended,
    gate=(
        "ägare",
        "ledare",
    ),
    across=True,
    regex=(
        rf"(?:[Pp]rojektägare|ägare|[Pp]rojektledare|[Dd]elprojektledare) (?:för|av|till|i) (?!det |vårt "
        rf"|projektet)(?=(?P<name>[{UPPER}0-9][^\n()]{{1,110}}))"
    ),
    hits={
        "folkhögskola är projektägare för Kompassriktning. Europeiska": {"name": "Kompassriktning"},
        "säger Rickard Öst, projektledare för Kom igen.": {"name": "Kom igen"},
    },
    misses=(
        "projektägare för det hela",
        "projektledare för projektet",
    ),
)
