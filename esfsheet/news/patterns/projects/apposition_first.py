"""`Jobbvägen, ett samverkansprojekt mellan ...`: the same at the start of a sentence."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER
from esfsheet.news.words.verbs import IS_PROJECT

PATTERN = Pattern(
    rank=34,
    view="orgs",
    base=apposed,
    gate=("projekt", "satsning", "förstudie", "initiativ", "insats"),
    also=(", ", " – ", " - ", "("),
    regex=(
        rf"(?:^|(?<=\n)|(?<=[.!?] ))(?P<name>(?!EU|ESF|Det |Vi |Nu |I |Här )[{UPPER}][^\n.()¤◊,]{{1,60}}?)(?:, | [-–] "
        rf"| \(|, som är ){IS_PROJECT}"
    ),
    hits={
        "Kvinnor på väg – ett ESF-projekt i": {"name": "Kvinnor på väg"},
        "Kvinnor på väg, som är ett ESF-projekt, söker": {"name": "Kvinnor på väg"},
        "Jobbvägen, ett samverkansprojekt mellan Rädda Barnen": {"name": "Jobbvägen"},
        "Nybyggarna, det projekt som Ystads kommun": {"name": "Nybyggarna"},
        "Nya vägar, ett projekt för unga, startar": {"name": "Nya vägar"},
    },
    misses=(
        "Nu startar, ett projekt",
        "Det är, ett projekt",
    ),
)
