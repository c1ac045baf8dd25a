"""`Nya vägar. Här ska deltagarna i projektet med samma namn`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=("samma namn",),
    across=True,
    regex=(rf"{NAME}[^\n◇]{{0,160}}(?:rojekt|atsning)[a-zåäö]{{0,3}} med samma namn"),
    hits={
        "klippte bandet till Nya vägar. Här ska deltagarna i ESF-projektet med samma namn": {"name": "Nya vägar"},
        "Nya vägar och satsningen med samma namn": {"name": "Nya vägar"},
    },
    misses=("Nya vägar och projektet", "projektet med samma namn. Nya vägar"),
)
