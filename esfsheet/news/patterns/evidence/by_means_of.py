"""`genom Nya vägar`, `tack vare Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("enom ", "nom ", "ia ", "ack vare ", "Med "),
    regex=(rf"(?<!\w)(?:[Gg]enom|[Ii]nom|[Vv]ia|[Tt]ack vare|Med) {NAME}"),
    hits={
        "Inom Nya vägar får man": {"name": "Nya vägar"},
        "jobb via Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar inom", "genom Sala"),
)
