"""`4 miljoner kronor går till Heby kommun`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, OWNER

PATTERN = Pattern(
    rank=43,
    view="whole",
    gate=(" går ", "betalas", "beviljas", "gick", "ska gå", "tilldelas", "tillfaller"),
    regex=(
        rf"(?:(?<!varav )(?<!därav )(?<!¤)¤++[^.\n◊¤]{{0,60}}?"
        rf"|(?:[Pp]engarna|[Ss]tödet|[Mm]edlen|[Bb]idraget|[Ss]umman)(?: från {FUND})?)"
        rf" (?:går|ska gå|gick|beviljas|tilldelas|betalas|betalas ut|tillfaller)(?: till)? {OWNER}"
    ),
    hits={
        "Pengarna går till Region Halland.": {"owner": "Region Halland"},
        "4 miljoner kronor från ESF går till Heby kommun och": {"owner": "Heby kommun"},
        "3 kr, går till Region Halland.": {"owner": "Region Halland"},
    },
    misses=("3 kr går till löner",),
)
