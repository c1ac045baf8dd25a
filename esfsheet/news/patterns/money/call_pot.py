"""`söka ur en pott på 25 miljoner kronor`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=101,
    view="orgs",
    gate=("¤",),
    also=("pott",),
    regex=(
        r"(?:sök\w*|ansök\w*|utlys\w*|konkurrera\w*|tävla\w*|slåss)[^.?!\n¤]{0,50} pott(?:en)? (?:på"
        r"|om) (?:[a-zåäö]+ )?(?P<sum>(?<!¤)¤++)"
        r"|pott(?:en)? (?:på|om) (?:[a-zåäö]+ )?(?P<open>(?<!¤)¤++)[^.?!\n¤]{0,40}(?:att söka|ansök|utlys)"
    ),
    hits={
        "I höst kan den som vill söka ur en pott på 25 miljoner kronor.": {"sum": "25 miljoner kronor"},
        "Det finns en pott på 25 miljoner kronor att söka": {"open": "25 miljoner kronor"},
    },
    misses=("Projektet får en pott på 25 miljoner kronor",),
)
