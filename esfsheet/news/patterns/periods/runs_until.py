"""`Nya vägar pågår till den 31 mars 2021`: whatever runs."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=37,
    view="marked",
    gate=("§",),
    across=True,
    regex=(
        r"(?<!\w)(?:pågår|pågå|löper|sträcker sig|pågått|förlängs|förlängts|fortsätter)(?!\w)[^.\n§¶]{0,30}?"
        r"(?:till och med|fram till|till|t\.?o\.?m\.?|ut)(?: den| i| slutet av| sista)?(?: \w+)? (?P<end>(?<!§)§++)"
    ),
    hits={
        "Nya vägar pågår till den 31 mars 2021.": {"end": "31 mars 2021"},
        "och ska pågå fram till juni 2021": {"end": "juni 2021"},
    },
    misses=("Anmäl dig till den 31 mars 2021.",),
)
