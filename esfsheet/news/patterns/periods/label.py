"""`Projektperiod: 2019-01-01 - 2020-12-31`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    anywhere=True,
    rank=60,
    view="marked",
    gate=("¶",),
    regex=(
        r"(?m)(?:^|(?<=\. ))(?:[Pp]rojektperiod(?:en)?|[Pp]rojekttid(?:en)?|[Pp]ågår|[Tt]idsperiod|[Pp]eriod|"
        r"[Tt]id|[Pp]rojektet pågår|När (?:pågår projektet)?\?|När\?|[Gg]enomförande|[Ll]öptid|[Pp]rojektet)(?: är| löper"
        r"| sträcker sig)?\s?:? ?(?:från )?(?:den )?(?P<range>(?<!¶)¶++)"
    ),
    hits={
        "Pågår: 2023-08-01 – 2026-07-31": {"range": "2023-08-01 – 2026-07-31"},
        "Projektperiod 2019-01-01 - 2020-12-31": {"range": "2019-01-01 - 2020-12-31"},
    },
    misses=("Ansökan: 2019-01-01 - 2020-12-31",),
)
