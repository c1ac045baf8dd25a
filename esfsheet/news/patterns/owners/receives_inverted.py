"""`Nu får Mjölby kommun drygt 4,2 miljoner kronor`, `I fjol fick Heby kommun klartecken`: the verb goes first."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, OWNER
from esfsheet.news.words.verbs import GETS, GETS_AT, MONEY, MONEY_STEMS

PATTERN = Pattern(
    rank=51,
    view="whole",
    gate=MONEY_STEMS,
    also=(*GETS_AT, "har "),
    regex=(
        rf"(?<!\w)(?:{GETS}|har) {OWNER}(?: nu| äntligen| också)?(?: {GETS}| tillsammans)?"
        rf"(?:(?: [\w,-]+){{0,3}}? ¤|(?: [a-zåäö]+){{0,2}}? (?:{FUND}s )?{MONEY})"
    ),
    hits={
        "Nu får Mjölby kommun drygt 4,2 miljoner kronor": {"owner": "Mjölby kommun"},
        "Nu får Borås Stad närmare 5,4 miljoner": {"owner": "Borås Stad"},
        "I fjol fick Heby kommun klartecken av": {"owner": "Heby kommun"},
    },
    misses=("Nu får vi 4 miljoner kronor",),
)
