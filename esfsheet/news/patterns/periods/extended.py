"""`förlängdes till juni 2021`: an end that takes the place of another."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=59,
    view="named",
    gate=("förläng",),
    also=("§",),
    regex=(
        r"(?:[Pp]rojekt(?:et|tiden)?|[Ss]atsning(?:en)?|[Dd]et|(?<!◇)◇++[\"”»]?|men|och)(?!\w)[^.\n¶]{0,60}? (?:har "
        r"|nu |blev |blivit )?förläng(?:s|d|des|ts|t)(?!\w)"
        r"[^.\n§¶]{0,50}? (?:till|till och med|t\.o\.m\.)(?: den)? (?P<later>(?<!§)§++)"
    ),
    hits={
        "Projektet skulle ha slutat i maj 2020 men förlängdes till juni 2021.": {"later": "juni 2021"},
        "Nya vägar har förlängts till den 30 november 2021.": {"later": "30 november 2021"},
    },
    misses=("Ansökan förlängs till den 3 maj 2021.",),
)
