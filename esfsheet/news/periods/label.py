"""`Projektperiod: 2019-01-01 - 2020-12-31`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=60,
    view="marked",
    gate=("¶",),
    regex=(
        r"(?m)^(?:[Pp]rojektperiod|[Pp]rojekttid|[Pp]ågår|[Tt]idsperiod|[Pp]eriod|[Tt]id|[Pp]rojektet pågår|Nä"
        r"r|[Gg]enomförande|[Ll]öptid)\s?:? (?:från )?(?P<range>¶++)"
    ),
    hits={
        "Pågår: 2023-08-01 – 2026-07-31": {"range": "2023-08-01 – 2026-07-31"},
        "Projektperiod 2019-01-01 - 2020-12-31": {"range": "2019-01-01 - 2020-12-31"},
    },
    misses=("Ansökan: 2019-01-01 - 2020-12-31",),
)
