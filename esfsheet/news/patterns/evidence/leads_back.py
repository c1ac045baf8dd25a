"""`byggde på metoder från både en kurs och Nya vägar`: the same words further from the name."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import BACK, BACK_AT

PATTERN = Evidence(
    says="earlier",
    weight=2,
    gate=BACK_AT,
    regex=(
        rf"{BACK}[^.!?\n◇]{{0,120}}+{NAME}(?: (?:och|samt) (?P<second>◇++)"
        rf"|[^.!?\n◇]{{0,40}}(?:projekt|förstudie|satsning|pilot)[^.!?\n◇]{{0,20}} (?P<third>◇++))?"
    ),
    hits={
        "det byggde på metoder från både kursen och Nya vägar": {"name": "Nya vägar"},
        "vårt förra projekt i staden, Nya vägar, gav": {"name": "Nya vägar"},
    },
    misses=("Nya vägar byggde", "bygger på mycket. Nya vägar"),
)
