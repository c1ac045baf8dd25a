"""Unions, leagues and their like: `Lärarförbundet`, `Svenska Racketförbundet Syd`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER, WORD

PATTERN = Pattern(
    gate=(
        "bundet",
        "Metall",
        "Unionen",
        "Byggnads",
        "öretagarna",
        "Näringsliv",
        "LRF",
        "LO",
        "TCO",
        "Saco",
    ),
    regex=(
        rf"(?<!\w)(?P<name>(?:(?:Svenska|Sveriges|Norra|Södra) )?(?!(?:Samordnings|Kommunal|Studie|Kommun|Fack|"
        rf"Idrotts|Specialidrotts|Bildnings|Gymnasie"
        rf"|Riks)förbundet)[{UPPER}][a-zåäöé]{{2,25}}förbundet(?: (?!Syd[a-z]|Och){WORD}){{0,2}}|IF Metall|Unionen"
        rf"|Byggnads|Företagarna|Vårdföretagarna|Svenskt Näringsliv"
        rf"|LRF|LO|TCO|Saco)(?!\w)"
    ),
    hits={
        "ombud för Lärarförbundet.": {"name": "Lärarförbundet"},
        "när Svenska Racketförbundet Syd kliver in": {"name": "Svenska Racketförbundet Syd"},
    },
    misses=(
        "Förbundet äger projektet.",
        "Samordningsförbundet deltar.",
    ),
)
