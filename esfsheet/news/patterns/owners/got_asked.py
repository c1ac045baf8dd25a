"""`beviljat en ansökan på 119 miljoner kronor från Folkbildningsrådet`: whose application was granted."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=49,
    view="whole",
    gate=("ansökan",),
    regex=r"(?:bevilja\w*|godkän\w*)[^.\n◊]{0,30}ansökan[^.\n◊]{0,40} från (?P<owner>(?<!◊)◊++)",
    hits={
        "ESF-rådet har beviljat en ansökan på 119 miljoner kronor från Folkbildningsrådet för": {"owner": "Folkbildningsrådet"},
        "har godkänt ansökan från Heby kommun": {"owner": "Heby kommun"},
    },
    misses=("beviljat en ansökan från oss",),
)
