"""`Nya vägar ... . Då fick ...`: the next sentence stays in that time."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=1,
    gate=tuple(f"{mark} {word} " for mark in ".?!" for word in ("Då", "Den", "De", "Efter")),
    across=True,
    regex=(rf"{NAME}[^.!?\n]{{0,160}}[.!?] (?:Då|Den|De|Efter) "),
    hits={
        "Vi hade Nya vägar. Då fick tio personer": {"name": "Nya vägar"},
        "minns Nya vägar? Den kursen": {"name": "Nya vägar"},
    },
    misses=("Nya vägar. Det är", "Då fick Nya vägar"),
)
