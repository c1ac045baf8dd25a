"""`Nya vägar visade`, `Nya vägar, en kurs som ...`: what is told of it is told as past."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import WAS, WAS_AT

PATTERN = Evidence(
    says="earlier",
    weight=1,
    gate=WAS_AT,
    regex=(
        rf"{NAME}(?: {WAS}(?!\w)|, (?:ett|en) (?:[a-zåäö]{{1,40}} ){{0,2}}[a-zåäö]{{0,40}}(?:kurs|cirkel|projekt|försök|satsning|verksamhet)(?!\w)"
        rf"|, (?:som|där) (?:[a-zåäö◊]{{1,40}} ){{0,3}}?(?:[a-zåäö]{{2,40}}(?:ade|ades|te|tes|[lrngk]de|des)|var|fick"
        rf"|gick|drev|fanns|hade)(?!\w))"
    ),
    hits={
        "Nya vägar visade att": {"name": "Nya vägar"},
        "Nya vägar, där trettio personer lärde sig": {"name": "Nya vägar"},
    },
    misses=("Nya vägar visar att", "Det visade Nya vägar"),
)
