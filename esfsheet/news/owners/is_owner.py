"""`Botkyrka kommun är projektägare`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=90,
    view="orgs",
    gate=(
        "ägare",
        "huvudsök",
        "ottagare",
        "huvudm",
    ),
    regex=(
        rf"(?P<marked>(?<!◊)◊++) \((?:som är )?(?:projektägare|ägare|huvudman|huvudsökande|stödmottagare)\)|{OWNER}(?:,? som)? (?:är|ska (?:vara|bli|stå som)|kommer att (?:vara|bli|stå som)|föreslås (?:bli|vara)|går in som|står som|blir|blev|var|har varit|utsågs till|(?:nu )?kliver in som|har roll"
        rf"en som|står)(?: även| också| ensam| gemensam(?:ma|t)?| båda| formellt)? (?:(?:projekt)?ägare|huvudsökande|stödmottagare|projekthuvudm[aä]n)\b"
    ),
    hits={
        "mellan Sala kommun (projektägare) och Heby": {"marked": "Sala kommun"},
        "Sala kommun och Heby kommun är gemensamma projektägare": {"owner": "Sala kommun och Heby kommun"},
        "Stiftelsen Almen är huvudsökande och": {"owner": "Stiftelsen Almen"},
        "Botkyrka kommun är projektägare.": {"owner": "Botkyrka kommun"},
        "Lärande Nord står som projektägare.": {"owner": "Lärande Nord"},
        "Kommunen är ensam ägare.": {"owner": "Kommunen"},
    },
    misses=(
        "Det är projektägare som svarar.",
        "Hon är ägare.",
    ),
)
