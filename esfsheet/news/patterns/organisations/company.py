"""A company, by the form that ends its name: AB, ekonomisk förening, GmbH."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.municipality import company
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    base=company,
    gate=(
        " AB",
        " HB",
        " KB",
        "GmbH",
        " Oy",
        "ASA",
        "ApS",
        " Ltd",
        " Inc",
        "A/S",
        "förening",
        "ek. för",
        "ek.för",
    ),
    across=True,
    regex=(
        rf"(?<![\w-])(?P<name>(?:[{UPPER}][\w&.-]{{0,30}}(?<![a-zåäö]\.)(?<!SEK\.) (?:(?:&|i|regionen|teknik|innovation|utveckling|[a-zåäö]{{0,15}}centrum i|ekonomisk|[a-zåäö]{{4,15}}(?= ekonomisk)) )?"
        rf"){{1,6}}(?:AB|HB|KB|GmbH|Oyj?|ASA|ApS|Ltd\.?|Inc\.?|A/S|[Ee]konomisk förening|ek\. ?för\.?))(?!\w)"
    ),
    hits={
        "Företaget Växelviken AB skänker delar.": {"name": "Växelviken AB"},
        "av Skogsmaskinskolan i Väst AB.": {"name": "Skogsmaskinskolan i Väst AB"},
        "på Sandberg & Dal Analys AB har": {"name": "Sandberg & Dal Analys AB"},
        "Teknikcollege Värmland Ekonomisk förening får": {"name": "Teknikcollege Värmland Ekonomisk förening"},
    },
    misses=(
        "Ett AB bildas.",
        "ABBA spelar.",
        "18 MSEK. AB bildas",
    ),
)
