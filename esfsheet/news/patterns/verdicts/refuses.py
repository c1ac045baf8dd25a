"""`ESF-rådet avslår`, `det blev nej`, `Avslag fick`: of whom it speaks, he gets nothing; mostly he stands behind it."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=3,
    view="orgs",
    gate=(
        "avslår",
        "avslog",
        "avslag",
        "vslag ",
        "vslaget ",
        "nej",
        "Nej ",
        " inget ",
        " inga ",
    ),
    regex=(
        r"(?<!\w)(?:avslår|avslog|avslagit)(?!\w)|(?<!\w)(?:[Nn]ej|[Aa]vslag) (?:fick|får|blev)(?!\w)|(?<!\w)[Aa]vslag(?:et)? (?:till|för|på)(?!\w)"
        r"|(?<!\w)(?:det blev|det blir|blev det|blir det) (?:[a-zåäö]+ )?(?:nej|avslag|(?:inget|inga) (?:stöd|pengar|medel|bidrag))(?!\w)"
        r"|(?<!\w)(?:blev|blir) (?:svaret|beskedet|beslutet)(?: ett| tyvärr)? (?:nej|avslag)(?!\w)"
        r"|(?<!\w)(?:[Ss]varet|[Bb]eskedet|[Bb]eslutet) (?:blev|är|blir)(?: ett| tyvärr)? (?:nej|avslag)(?!\w)"
        rf"|(?:{FUND}|artnerskapet|yndigheten)(?: har)? (?:säger|sade|sa|sagt) (?:[a-zåäö]+ )?nej(?!\w)"
    ),
    hits={
        "ESF-rådet avslår Sala kommuns ansökan": {},
        "Avslag fick däremot Sala kommun": {},
        "Fonden säger nej till projektet": {},
        "Men ESF-rådet sa nej till Nya vägar": {},
        "Då blev det nej": {},
        "Däremot blir det inget stöd till": {},
        "blev svaret nej": {},
        "Beskedet är avslag": {},
    },
    misses=("Sala kommun sa nej", "avslagsbeslut", "Ja till Nya vägar"),
)
