"""`då drev vi Nya vägar`: it was run, begun or tried."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import DID, DID_AT

PATTERN = Evidence(
    says="earlier",
    weight=1,
    gate=DID_AT,
    regex=(rf"(?<!\w){DID}(?!\w)[^.!?\n◇]{{0,60}}+{NAME}(?: (?:och|samt) (?P<second>◇++))?"),
    hits={
        "då drev vi Nya vägar i två år": {"name": "Nya vägar"},
        "har tidigare genomfört projektet Nya vägar": {"name": "Nya vägar"},
    },
    misses=("driver Nya vägar", "Nya vägar startade"),
)
