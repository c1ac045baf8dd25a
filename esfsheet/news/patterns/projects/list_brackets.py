"""`Digital verkstad (Nässjö kommun), 2 450 000 kronor`."""

from esfsheet.news.naming.stated_name import listed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=90,
    view="orgs",
    base=listed,
    gate=("(",),
    regex=(
        rf"(?m)^{OPEN}?(?P<name>[^\n¤()◊]{{2,90}}?){CLOSE}?,? \((?:(?:[Pp]rojekt)?[Ää]gare:? |[Ss]ökande:? )?(?P<owner>[{UPPER}◊][^()\n¤]{{2,80}}?)(?:\)[,:;.]?|[,:;]) "
        rf"?[-]? ?(?:[\w.-]+:? ){{0,3}}(?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Digital verkstad (Nässjö kommun), 2 450 000 kronor": {"name": "Digital verkstad", "owner": "Nässjö kommun"},
        "MERIT: meriter, riktning (Helsingborgs stad), 22,4 miljoner kronor.": {
            "name": "MERIT: meriter, riktning",
            "owner": "Helsingborgs stad",
        },
    },
    misses=("Projektet (se ovan) kostar 3 miljoner kronor och mer därtill",),
)
