"""a line that speaks of a project, or of its money, too."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=1,
    gate=("rojekt", "atsning", "eltag", "ocialfond", "ESF", "¤"),
    across=True,
    regex=(
        rf"(?:(?:rojekt|atsning|eltag|ocialfond|ESF|¤)[^\n◇]{{0,300}}+{NAME}"
        rf"|(?P<second>◇(?<!◇◇)◇*+)(?=[^\n]{{0,400}}?(?:rojekt|atsning|eltag|ocialfond|ESF|¤)))"
    ),
    hits={
        "Projektet är nytt. I Nya vägar får man": {"name": "Nya vägar"},
        "Nya vägar startar. Det betalas av ESF": {"second": "Nya vägar"},
    },
    misses=("Nya vägar startar", "Det startar. Nya vägar."),
)
