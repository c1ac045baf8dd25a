"""`det inställda projektet Nya vägar`: it came to nothing."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="either",
    weight=-6,
    gate=("inställd", "avbrutn", "nedröstad", "skrota", "aldrig"),
    regex=(
        rf"(?:(?<!\w)(?:inställda|avbrutna|nedröstade|skrotade) (?:projektet|satsningen|förstudien) {NAME}|(?P<second>(?<!◇)◇++),? som aldrig (?:kom|blev|startade)(?!\w))"
    ),
    hits={
        "det inställda projektet Nya vägar": {"name": "Nya vägar"},
        "Nya vägar, som aldrig kom till start": {"second": "Nya vägar"},
    },
    misses=("det avslutade projektet Nya vägar", "Nya vägar, som aldrig stänger"),
)
