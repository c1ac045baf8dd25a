"""`Strömbackaskolan`: a school by its name."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    gate=("skolan",),
    regex=(
        rf"(?<![\w-])(?P<name>(?!Hög|Folkhög|Yrkeshög|Grund|Gymnasie|Kultur|Förskol|Special|Musik|Sär|Friskol"
        rf"|Lärling)[{UPPER}][a-zåäö]{{3,20}}skolan)(?!\w)"
    ),
    hits={
        "välkomna till Strömbackaskolan för": {"name": "Strömbackaskolan"},
        "på Wargentinskolan i": {"name": "Wargentinskolan"},
    },
    misses=(
        "Skolan är bra",
        "Grundskolan och Högskolan",
    ),
)
