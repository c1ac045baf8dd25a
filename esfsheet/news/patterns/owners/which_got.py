"""`De pengar som kommunen har fått`, `projektet som Samordningsförbundet X har fått 21 miljoner till`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=52,
    view="whole",
    gate=(
        "¤ som",
        "projekt som",
        "projektet som",
        "◊",
    ),
    also=(
        "bevilja",
        "fick",
        "fått",
        "får",
        "tilldela",
    ),
    regex=(
        rf"(?:(?:¤ som|projektet som|projekt som) {OWNER}(?: har| nu)? (?:fått|får|beviljats|fick)\b"
        r"|(?P<named>(?<!◊)◊++),? som (?:har |nu )?(?:sökt och )?(?:fått|får|beviljats|fick|tilldelats) (?:stöd|pengar"
        r"|medel|bidrag|¤))"
    ),
    hits={
        "Det är Sala kommun som har sökt och fått pengarna från": {"named": "Sala kommun"},
        "projektet som Samordningsförbundet Väst har fått 21 miljoner kronor till": {"owner": "Samordningsförbundet Väst"},
        "7 kr som Sala kommun fick": {"owner": "Sala kommun"},
    },
    misses=("projektet som alla fått",),
)
