"""`Lyktan – ägare: Sala kommun – stöd: 2 140 000 kr`: labels within a line."""

from esfsheet.news.naming.stated_name import listed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=93,
    view="marked",
    base=listed,
    gate=("gare: ", "ökande: ", "ottagare: ", "uvudman: "),
    regex=(
        rf"(?m)^{OPEN}?(?P<name>[{UPPER}0-9#][^\n¤]{{1,90}}?){CLOSE}? ?[,;.:-] ?(?:[Pp]rojekt)?(?:[Ää]gare|[Ss]ökande|[Ss]tödmottagare|[Hh]uvudman): "
        rf"(?P<owner>[^\n¤]{{3,80}}?) ?[,;.-] ?(?:[\w-]+:? ){{0,3}}(?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Lyktan – ägare: Sala kommun – stöd: 2 140 000 kr": {"name": "Lyktan", "owner": "Sala kommun"},
        "Unga tar vid, projektägare: Kooperativ Kraft, beviljat stöd: 3 kr": {
            "name": "Unga tar vid",
            "owner": "Kooperativ Kraft",
        },
    },
    misses=("Ägare: Sala kommun",),
)
