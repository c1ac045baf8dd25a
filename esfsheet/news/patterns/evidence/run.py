"""`kommunen driver Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.verbs import RUN, RUNS, RUNS_AT

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=RUNS_AT,
    regex=(rf"(?:{RUNS}|{RUN}|driva|starta|leda)(?: vi| nu| tillsammans| också| sedan [a-zåäö0-9]{{2,15}})? {NAME}"),
    hits={
        "Sala kommun driver Nya vägar": {"name": "Nya vägar"},
        "som ska leda Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar driver", "driver en skola"),
)
