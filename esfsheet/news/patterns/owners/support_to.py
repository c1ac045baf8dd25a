"""`får stöd`, `tilldelas pengar`: who receives, where the sum stands elsewhere."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=40,
    view="whole",
    gate=(
        "Så mycket",
        "ed stöd",
    ),
    regex=rf"(?:[Mm]ed stöd av (?:ESF|Europeiska socialfonden)[^.\n◊]{{0,10}} får |Så mycket får ){OWNER}",
    hits={
        "Så mycket får Vara kommun av EU": {"owner": "Vara kommun"},
        "Med stöd av ESF får Ale kommun anställa": {"owner": "Ale kommun"},
    },
    misses=(
        "Så mycket får vi",
        "Med stöd av ESF startar Sala",
    ),
)
