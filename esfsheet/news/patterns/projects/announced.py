"""`Nytt projekt: Snickarglädje.`, `Nu drar vi i gång Snickarglädje!`: the name in an announcement."""

from esfsheet.news.naming.stated_name import announced
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OPEN, UPPER

PATTERN = Pattern(
    rank=22,
    view="orgs",
    base=announced,
    gate=("rojekt: ", "atsning: ", " vi i", "vi igång", "lanserar", "rojektet: "),
    across=True,
    regex=(
        rf"(?:(?:(?:[Nn]ytt|[Dd]et nya|[Vv]årt|[Mm]ånadens|[Vv]eckans) (?:ESF-|EU-)?projekt(?:et)?|[Nn]y satsning|(?:nytt|nya|gemensamt|fullskaligt|stort|eget|[a-zåäö]{{2,10}}årigt) (?:[a-zåäö]{{3,20}} )?(?:ESF-|EU-)?[a-zåäö]{{0,20}}projekt): {OPEN}?"
        rf"|[Nn]u (?:drar vi i ?gång|startar vi(?: upp)?|lanserar vi) {OPEN}?(?=[^\n]{{0,200}}rojekt)"
        rf")(?=(?P<name>(?!ESF|EU)[{UPPER}][^\n()]{{1,100}}))"
    ),
    hits={
        "Nytt projekt: Snickarglädje. Det vänder sig": {"name": "Snickarglädje"},
        "Nu drar vi i gång Snickarglädje! Projektet vänder sig": {"name": "Snickarglädje"},
    },
    misses=("Nu drar vi i gång Snickarglädje!",),
)
