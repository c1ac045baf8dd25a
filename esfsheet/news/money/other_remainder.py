"""What somebody else adds to the grant."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import FUND

PATTERN = Pattern(
    rank=98,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"(?:[Uu]töver|[Dd]ärutöver|[Mm]ellanskillnaden|[Rr]esten|[Rr]esterande|[Yy]tterligare)(?:(?!får|bevil"
        rf"ja|projektet|{FUND})[^.\n¤]){{0,120}}(?P<sum>¤++)(?![^.\n¤]{{0,40}}(?:från|ur|av) {FUND})|(?:[Uu]töv"
        rf"er stödet från {FUND})[^.\n¤]{{0,120}}(?P<rest>¤++)"
    ),
    hits={
        "Mellanskillnaden, 2,9 miljoner kronor, står kommunerna för": {"sum": "2,9 miljoner kronor"},
        "Ytterligare 1,2 miljoner kronor kommer från Stiftelsen Nu": {"sum": "1,2 miljoner kronor"},
    },
    misses=("Ytterligare 2 miljoner kronor från Europeiska socialfonden",),
)
