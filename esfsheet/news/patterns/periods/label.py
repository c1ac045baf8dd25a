"""`Projektperiod: 2019-01-01 - 2020-12-31`, or the period under it; `projektperioden mars 2019-februari 2022`."""

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
        r"|[Pp]rojekt(?:period|tid)(?:en)?[^.\n§¶]{0,30}(?P<below>(?<!¶)¶++)"
    ),
    hits={
        "Pågår: 2023-08-01 – 2026-07-31": {"range": "2023-08-01 – 2026-07-31"},
        "Projektperiod 2019-01-01 - 2020-12-31": {"range": "2019-01-01 - 2020-12-31"},
        "Under projektperioden mars 2019–februari 2022 ska": {"below": "mars 2019–februari 2022"},
        "Projektperiod\n2019-03-01 – 2022-02-28": {"range": "2019-03-01 – 2022-02-28"},
    },
    misses=(
        "Ansökan: 2019-01-01 - 2020-12-31",
        "Kursperioden mars 2019–februari 2022",
    ),
)
