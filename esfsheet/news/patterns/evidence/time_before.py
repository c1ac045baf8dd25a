"""`för sex år sedan, i Nya vägar`: a time before this one."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import TIMES, TIMES_AT

PATTERN = Evidence(
    says="earlier",
    weight=1,
    gate=TIMES_AT,
    regex=(rf"(?<!\w){TIMES}(?!\w)[^.!?\n◇]{{0,90}}+{NAME}"),
    hits={
        "för sex år sedan kom Nya vägar": {"name": "Nya vägar"},
        "Den som minns kanske Nya vägar": {"name": "Nya vägar"},
    },
    misses=("i höst kommer Nya vägar", "Nya vägar är från i fjol"),
)
