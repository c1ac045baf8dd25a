"""`Nya vägar, som stängde i fjol`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=2,
    gate=("stäng",),
    regex=(rf"{NAME},(?: som)? (?:stängde|stängts|stängdes)(?!\w)"),
    hits={
        "Nya vägar, som stängde i fjol": {"name": "Nya vägar"},
        "Vårt projekt, Nya vägar, stängde klockan tio": {"name": "Nya vägar"},
    },
    misses=("i Nya vägar stängde en fabrik", "Nya vägar, som stänger"),
)
