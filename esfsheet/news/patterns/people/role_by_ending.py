"""`snickaren Anna Berg`: a word that ends like one for what somebody does, before the name."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME

PATTERN = Pattern(
    rank=26,
    gate=("anten", "aren", "enten", "erskan", "isten", "logen", "mannen", "ören"),
    named=True,
    regex=(
        r"(?<![\w-])(?P<role>(?!tidigare|senare|vidare|närmare|snarare|hellre|bättre|större|mindre|längre|oftare|dessförinnan|före)"
        rf"[a-zåäö]{{3,22}}(?:aren|isten|ören|logen|mannen|erskan|enten|anten)) (?P<name>{NAME})"
    ),
    hits={
        "säger murmästaren Anna Berg.": {"role": "murmästaren", "name": "Anna Berg"},
        "Där står floristen Uno Ek och": {"role": "floristen", "name": "Uno Ek"},
    },
    misses=("tidigare Anna Berg", "i kommunen Anna Berg"),
)
