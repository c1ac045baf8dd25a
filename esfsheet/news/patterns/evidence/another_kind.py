"""`föreningen Nya vägar`, `boken Nya vägar`, `ordförande i Nya vägar`: it is said to be something else."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.kinds import KINDS, KINDS_AT, MEMBER

PATTERN = Evidence(
    says="either",
    weight=-6,
    gate=(
        *KINDS_AT,
        "rdförande",
        "vd ",
        "Vd ",
        "VD",
        "edlem",
        "assör",
        "nställd",
        "edaktör",
        "AB",
        "HB",
        "KB",
        "ek",
        "kommun",
        "län",
        "församling",
        "förlag",
    ),
    also=(
        "n ◇",
        "t ◇",
        "N ◇",
        "T ◇",
        "i ◇",
        "på ◇",
        "r ◇",
        "s ◇",
        "av ◇",
        "◇ AB",
        "◇ HB",
        "◇ KB",
        "◇ ek",
        "◇ kommun",
        "◇ län",
        "◇ församling",
        "◇ förlag",
    ),
    regex=(
        rf"(?:(?<!\w)(?<!de )(?<!te )(?<!er )(?<!ar )(?<!ev ){KINDS} {NAME}|{MEMBER} (?P<second>◇++)"
        rf"|(?P<third>◇(?<!◇◇)◇*+) (?:AB|HB|KB|ek\. ?för\.?|ekonomisk förening|kommun|län|församling|förlag)(?!\w))"
    ),
    hits={
        "föreningen Nya vägar har": {"name": "Nya vägar"},
        "i boken Nya vägar": {"name": "Nya vägar"},
        "tidningen Nya vägar skriver": {"name": "Nya vägar"},
    },
    misses=("projektet Nya vägar", "Nya vägar är en förening"),
)
