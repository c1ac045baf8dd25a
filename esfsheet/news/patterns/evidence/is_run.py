"""`Nya vägar drivs av`, `Nya vägar ägs av`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.verbs import RUN_BY, RUN_BY_AT

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=(*RUN_BY_AT, "ägs", "ägdes"),
    regex=(rf"{NAME},? (?:som )?(?:har |är |nu |också ){{0,2}}(?:{RUN_BY}|äg(?:s|des|ts))(?!\w)"),
    hits={
        "Nya vägar, som drivs av": {"name": "Nya vägar"},
        "Nya vägar har ägts av": {"name": "Nya vägar"},
    },
    misses=("drivs av Nya vägar", "Nya vägar driver"),
)
