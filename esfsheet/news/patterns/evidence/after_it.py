"""`efter Nya vägar`: it was before."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=-2,
    gate=("fter ", "edan ", "idigare", "örra", "öregångaren"),
    regex=(rf"(?:(?<!\w)[Ee]fter|[Ss]edan|[Tt]idigare(?: projektet)?|[Ff]örra(?: projektet)?,?|[Ff]öregångaren) {NAME}"),
    hits={
        "efter Nya vägar kom": {"name": "Nya vägar"},
        "föregångaren Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar efter", "i Nya vägar"),
)
