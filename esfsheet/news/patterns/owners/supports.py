"""`Folkbildningsrådet får stöd från Europeiska socialfonden`, `3 kr till Heby kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=44,
    view="whole",
    gate=("¤",),
    also=("till",),
    regex=rf"(?<!¤)(?<!går )(?<!gick )¤++ (?:från {FUND} )?till (?P<owner>(?<!◊)◊++)",
    hits={
        "Europeiska socialfonden har beviljat 260 miljoner kronor till Folkbildningsrådet för": {"owner": "Folkbildningsrådet"},
        "ESF har beviljat 3 kr till Heby kommun": {"owner": "Heby kommun"},
    },
    misses=("beviljat 3 kr till oss",),
)
