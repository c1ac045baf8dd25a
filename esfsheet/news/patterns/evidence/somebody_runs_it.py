"""`Nya vägar, som kommunen driver`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.verbs import RUN, RUNS

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("som ",),
    regex=(rf"{NAME},? som ◊++ (?:nu |också |ska |har ){{0,2}}(?:{RUNS}|{RUN}|äg(?:er|de|t))(?!\w)"),
    hits={
        "i Nya vägar, som Heby kommun driver": {"name": "Nya vägar"},
        "Nya vägar som Region Halland äger": {"name": "Nya vägar"},
    },
    misses=("Nya vägar, som driver Heby kommun", "Nya vägar, som är"),
)
