"""`Nya vägar är ett treårigt projekt`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.verbs import IS_PROJECT

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("projekt", "satsning", "förstudie", "initiativ", "insats"),
    regex=(
        rf"{NAME},? (?:[-–] )?(?:som )?(?:är |var |blir |har blivit )?(?:nu |också |därmed )?(?:{IS_PROJECT}"
        rf"|som (?:projektet|satsningen|förstudien) )"
    ),
    hits={
        "Nya vägar är kommunens nya projekt": {"name": "Nya vägar"},
        "med Nya vägar, ett projekt som": {"name": "Nya vägar"},
    },
    misses=("projektet är Nya vägar", "Nya vägar är ett ord"),
)
