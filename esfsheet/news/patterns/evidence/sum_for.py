"""`5 miljoner kronor för Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=("¤ för", "¤ åt"),
    regex=(rf"¤ (?:för|åt) {NAME}"),
    hits={
        "Klubben har tilldelats 5 miljoner kronor för Nya vägar": {"name": "Nya vägar"},
        "3 kr åt Nya vägar": {"name": "Nya vägar"},
    },
    misses=("5 miljoner kronor till Nya vägar", "Nya vägar får 3 kr"),
)
