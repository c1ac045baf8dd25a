"""`bygger på två projekt: Nya vägar och Kraft`: a project, one of two, to which such words lead."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import BACK, BACK_AT

PATTERN = Evidence(
    says="earlier",
    weight=1,
    gate=BACK_AT,
    regex=(
        rf"{BACK}[^.!?\n◇]{{0,60}}?(?:både|båda|projekt[a-zåäö]{{0,5}}|förstudie[a-zåäö]{{0,5}}|pilot[a-zåäö]{{0,10}}"
        rf"|satsning[a-zåäö]{{0,5}}|försök[a-zåäö]{{0,5}}"
        rf"|av)(?!\w)[^.!?\n◇]{{0,60}}+{NAME}(?: (?:och|samt) (?P<second>◇++))?"
    ),
    hits={
        "det byggde på metoder från både Nya vägar och kursen": {"name": "Nya vägar"},
        "tidigare projekt hos stiftelsen: Nya vägar och annat": {"name": "Nya vägar"},
    },
    misses=("byggde på Nya vägar", "bygger på projekt. Nya vägar"),
)
