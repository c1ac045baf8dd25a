"""`EU:s del av kakan är ...`, `Socialfonden står för resten, ...`: what the fund's share is called."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=99,
    view="orgs",
    gate=("¤",),
    also=("del", "insats", "resten", "återstoden"),
    regex=(
        rf"{FUND}:?s (?:egen )?(?:del|andel|insats)(?: av [a-zåäö]+)?(?::|,| är| blir| uppgår till| ligger på"
        rf"| landar på)(?: [a-zåäö]+){{0,2}} (?P<sum>(?<!¤)¤++)"
        rf"|{FUND}(?: [a-zåäö]+){{0,3}} (?:resten|återstoden)[:,]? (?P<rest>(?<!¤)¤++)"
    ),
    hits={
        "EU:s del av kakan är 6,5 miljoner kronor.": {"sum": "6,5 miljoner kronor"},
        "kommunen 1 miljon och ESF resten, 6 miljoner kronor": {"rest": "6 miljoner kronor"},
        "Socialfonden står för resten, 6 miljoner kronor": {"rest": "6 miljoner kronor"},
    },
    misses=("Socialfonden betalar en del, och kommunen lägger 6 miljoner kronor", "kommunens del är 3 kr"),
)
