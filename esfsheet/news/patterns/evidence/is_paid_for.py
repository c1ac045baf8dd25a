"""`Nya vägar finansieras av`, `Nya vägar kostar`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.pieces import FUND

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("inansiera", "betala", "töds", "mfatt", "msätt", "osta", "stötta", "av "),
    regex=(
        rf"{NAME},? (?:som )?(?:är |har |delvis |till stor del |nu ){{0,2}}(?:(?:del|med)?finansiera(?:s|d|t|des|ts)"
        rf"|betalas|stöds|stöttas|omsätter|(?:kommer att )?kosta[rt]?|av {FUND})(?!\w)"
    ),
    hits={
        "Nya vägar, som delvis finansieras av": {"name": "Nya vägar"},
        "Nya vägar har kostat": {"name": "Nya vägar"},
    },
    misses=("finansieras av Nya vägar", "Nya vägar är av guld"),
)
