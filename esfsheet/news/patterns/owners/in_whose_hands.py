"""`i Falkenbergs kommuns regi`, `i regi av Heby kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=63,
    view="whole",
    gate=(
        "regi",
        "ägo",
        "ledning",
    ),
    regex=rf"i (?P<whose>(?<!◊)◊++)s? (?:regi|ägo|ledning)|(?:i|under) regi av {OWNER}",
    hits={
        "har drivits i Falkenbergs kommuns regi i": {"whose": "Falkenbergs kommun"},
        "i Region Hallands regi": {"whose": "Region Halland"},
        "drivs i regi av Heby kommun.": {"owner": "Heby kommun"},
    },
    misses=("i egen regi",),
)
