"""`Nya vägar, som pågår samtidigt`: it stands beside the project."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="either",
    weight=-6,
    gate=("samtidigt", "parallellt", "vid sidan"),
    regex=(rf"{NAME}[^.!?\n◇]{{0,60}}(?:som|,) (?:[a-zåäö]{{1,40}} ){{0,2}}?(?:samtidigt|parallellt|vid sidan)(?!\w)"),
    hits={
        "Flera nämner Nya vägar, en satsning som pågår samtidigt": {"name": "Nya vägar"},
        "Nya vägar, som drivs parallellt": {"name": "Nya vägar"},
    },
    misses=("Nya vägar startar. Samtidigt", "samtidigt startar Nya vägar"),
)
