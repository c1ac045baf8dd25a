"""`Nya vägar, som projektet bygger på`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=("bygg", "vilar", "grundar"),
    regex=(rf"{NAME},? som [^.,!?\n◇]{{2,40}}? (?:(?:bygger|byggde) (?:vidare )?på|vilar på|grundar sig på)(?!\w)"),
    hits={
        "50 fler än i Nya vägar, som det byggde på": {"name": "Nya vägar"},
        "Nya vägar, som satsningen bygger vidare på": {"name": "Nya vägar"},
    },
    misses=("Nya vägar, som bygger på", "bygger på Nya vägar"),
)
