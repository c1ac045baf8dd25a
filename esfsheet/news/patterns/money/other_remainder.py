"""What somebody else adds to the grant."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=98,
    view="orgs",
    gate=("¤",),
    also=("ellanskillnaden", "esten", "esterande", "töver"),
    regex=(
        rf"(?:[Uu]töver|[Dd]ärutöver|[Mm]ellanskillnaden|[Rr]esten(?! av (?:notan|kostnaden|budgeten|totalen))"
        rf"|[Rr]esterande)(?:(?!får|bevilja|projektet"
        rf"|{FUND})[^.?!\n¤]){{0,120}}+(?P<sum>(?<!¤)¤++)(?![^.?!\n¤]{{0,40}}(?:från|ur|av|står|betalar|täcker|svarar"
        rf"|kommer) {FUND})|(?:[Uu]töver (?:stödet|pengarna|bidraget|medlen"
        rf"|det)(?: som kommer)? från {FUND})[^.?!\n¤]{{0,120}}+(?P<rest>(?<!¤)¤++)"
    ),
    hits={
        "Mellanskillnaden, 2,9 miljoner kronor, står kommunerna för": {"sum": "2,9 miljoner kronor"},
        "Resten, 1,2 miljoner kronor, kommer från Stiftelsen Nu": {"sum": "1,2 miljoner kronor"},
        "Utöver pengarna från ESF bidrar givarna med 1,2 miljoner kronor": {"rest": "1,2 miljoner kronor"},
    },
    misses=("Utöver det fås 2 miljoner kronor från Europeiska socialfonden",),
)
