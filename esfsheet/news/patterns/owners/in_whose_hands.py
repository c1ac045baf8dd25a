"""`i Falkenbergs kommuns regi`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=63,
    view="whole",
    gate=(
        "regi",
        "ägo",
        "ledning",
    ),
    regex=r"i (?P<owner>(?<!◊)◊++)s? (?:regi|ägo|ledning)",
    hits={
        "har drivits i Falkenbergs kommuns regi i": {"owner": "Falkenbergs kommun"},
        "i Region Hallands regi": {"owner": "Region Halland"},
    },
    misses=("i egen regi",),
)
