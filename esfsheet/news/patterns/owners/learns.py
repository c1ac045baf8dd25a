"""`I januari fick Heby kommun veta att Svenska ESF-rådet säger ja`: who got the yes."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, OWNER

PATTERN = Pattern(
    rank=45,
    view="whole",
    gate=(" veta ", "besked", "meddelande"),
    also=("fick ", "fått ", "nåddes "),
    regex=(
        rf"(?:fick|nåddes) {OWNER} (?:veta|beskedet?|av beskedet"
        rf"|ett meddelande) (?:om )?att {FUND}(?: [a-zåäö]+){{0,2}}? (?:ja|bifall\w*|beviljat?|godkän\w+)"
        rf"|(?P<subject>(?<!◊)◊++) (?:fick|har fått) (?:veta|beskedet?) (?:om )?att {FUND}(?: [a-zåäö]+){{0,2}}? (?:ja"
        rf"|bifall\w*|beviljat?|godkän\w+)"
    ),
    hits={
        "I januari fick Heby kommun veta att Svenska ESF-rådet säger ja.": {"owner": "Heby kommun"},
        "Heby kommun har fått beskedet att ESF-rådet har sagt ja": {"subject": "Heby kommun"},
    },
    misses=("Heby kommun fick veta att ESF-rådet säger nej",),
)
