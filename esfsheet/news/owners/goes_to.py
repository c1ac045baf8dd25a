"""`4 miljoner kronor går till Heby kommun`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=43,
    view="orgs",
    gate=("¤",),
    regex=rf"¤[^.\n◊¤]{{0,60}}? (?:går|ska gå|gick|beviljas|tilldelas|betalas)(?: till)? {OWNER}",
    hits={
        "4 miljoner kronor från ESF går till Heby kommun och": {"owner": "Heby kommun"},
        "3 kr, går till Region Halland.": {"owner": "Region Halland"},
    },
    misses=("3 kr går till löner",),
)
