"""`på Nya vägar`, `hos Nya vägar`: a place or an employer."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=-1,
    gate=("på ", "vid ", "hos ", "mot ", "nligt ", "och "),
    regex=(rf"(?<!\w)(?:på|vid|hos|mot|[Ee]nligt|och) {NAME}"),
    hits={
        "de arbetar hos Nya vägar": {"name": "Nya vägar"},
        "enligt Nya vägar": {"name": "Nya vägar"},
    },
    misses=("i Nya vägar", "på det Nya vägar"),
)
