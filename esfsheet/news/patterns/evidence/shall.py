"""`Nya vägar, som ska få unga att ...`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=1,
    gate=("ska", "vill", "hjälp", "ger", "erbjud"),
    regex=(rf"{NAME},? (?:som |där )?(?:ska|skall|vill|hjälper|ger|erbjuder)(?!\w)"),
    hits={
        "Nya vägar, som ska få unga att studera": {"name": "Nya vägar"},
        "Nya vägar vill hjälpa": {"name": "Nya vägar"},
    },
    misses=("ska Nya vägar", "Nya vägar har"),
)
