"""`Projekttiden går ut ...`, `Pengarna räcker till ...`: an end."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=36,
    view="marked",
    gate=("§",),
    regex=(
        r"(?:[Pp]rojekttiden|[Pp]rojektperioden|[Ff]inansieringen|[Pp]engarna|[Ss]tödet|[Bb]idraget)[^.\n§¶]{0,30}?(?:går ut"
        r"|löper ut|tar slut|räcker|slutar|gäller (?:fram )?till|avser tiden till"
        r"|gäller t ?\.? ?o\.? ?m)[^.\n§¶]{0,20}?(?P<end>(?<!§)§++)"
    ),
    hits={
        "Projekttiden går ut den 31 juli 2022.": {"end": "31 juli 2022"},
        "Pengarna tar slut i augusti 2021.": {"end": "augusti 2021"},
        "Stödet gäller till och med mars 2027.": {"end": "mars 2027"},
    },
    misses=("Tiden går ut den 3 maj 2020.", "Pengarna betalas ut den 3 maj 2020."),
)
