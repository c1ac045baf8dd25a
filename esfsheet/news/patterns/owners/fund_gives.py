"""`Svenska ESF-rådet ger Heby kommun 4 miljoner kronor`: the fund is the subject."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, OWNER

PATTERN = Pattern(
    rank=52,
    view="whole",
    gate=(" gav ", " ge ", " ger ", "bevilja", "stödjer", "stöttar", "tilldela"),
    regex=(
        rf"(?:{FUND}|[Ss]trukturfondspartnerskapet)[^.\n◊¤]{{0,40}}? (?:att ge|ger|gav|beviljar|beviljat|beviljade"
        rf"|tilldelar|tilldelat|tilldelade|stöttar|stödjer)(?: nu| också)? {OWNER}"
    ),
    hits={
        "ESF-rådet har beviljat kommunen 4,2 miljoner kronor": {"owner": "kommunen"},
        "Svenska ESF-rådet ger Heby kommun 4 miljoner": {"owner": "Heby kommun"},
    },
    misses=(
        "ESF-rådet ger stöd",
        "Sala ger Heby kommun 3 kr",
    ),
)
