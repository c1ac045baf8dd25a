"""`Två förstudier har banat väg för det: Nya vägar och ...`."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=("till grund", "banat väg", "lagt grund", "banade väg", "lade grund", "föregå", "föregick"),
    regex=(
        rf"(?:ligger till grund|låg till grund|(?:banat|banade) väg|(?:lagt|lade) grunden|föregått"
        rf"|föregick)[^.!?\n◇:]{{0,60}}: {NAME}(?:[^.!?\n◇]{{0,20}} (?:och|samt) (?P<second>◇++))?"
    ),
    hits={
        "Två förstudier har banat väg för det: Nya vägar och annat": {"name": "Nya vägar"},
        "Tre försök ligger till grund för satsningen: Nya vägar från 2016": {"name": "Nya vägar"},
    },
    misses=("Nya vägar har banat väg för det", "banat väg för Nya vägar"),
)
