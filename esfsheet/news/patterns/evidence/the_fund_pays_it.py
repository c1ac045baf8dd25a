"""`Nya vägar, som ESF stöttar med`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.pieces import FUND, FUNDS

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=FUNDS,
    regex=(
        rf"{NAME},? som {FUND} (?:nu |också |har )?(?:stöttar|stöttat|stöder|stött|stödjer|finansierar|finansierat"
        rf"|betalar|betalat|bekostar|beviljat|delfinansierar|är med och|går in)(?!\w)"
    ),
    hits={
        "har skapat Nya vägar, som ESF stöttar med 7 miljoner kronor": {"name": "Nya vägar"},
        "Nya vägar, som ESF-rådet stöder": {"name": "Nya vägar"},
    },
    misses=("ESF stöttar Nya vägar", "Nya vägar, som stöttar ESF"),
)
