"""`Region Halland`, `Landstinget Västmanland`: a region or county council."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.municipality import region
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    base=region,
    gate=(
        "Region ",
        "andsting",
        "sregionen",
    ),
    regex=(
        rf"(?<![\w-])(?P<name>Region (?:Jämtland Härjedalen|Västra Götaland|(?!Norra|Södra|Östra|Västra|Övre"
        rf"|Mellersta|Nord|Syd|Mitt)(?:{WORD})(?: län(?!\w))?)|Landstinget (?:i )?{WORD}(?: län(?!\w))?"
        rf"|Västra Götalandsregionen|{WORD} läns landsting)"
    ),
    hits={
        "Region Jämtland Härjedalen deltar": {"name": "Region Jämtland Härjedalen"},
        "i Landstinget Västmanland nu": {"name": "Landstinget Västmanland"},
        "Region Jönköpings län leder": {"name": "Region Jönköpings län"},
        "Region Skånes pengar": {"name": "Region Skåne"},
    },
    misses=(
        "Regionen deltar.",
        "Varje Region har en plan.",
    ),
)
