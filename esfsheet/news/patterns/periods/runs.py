"""`pågår september 2024 till augusti 2027`: a verb of going on, and a period."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=50,
    view="marked",
    gate=("¶",),
    regex=(
        r"(?<!\w)(?:[Pp]ågå(?:r|tt)?|pågick|[Ll]öper|löpte|driv(?:s|its)|drevs|[Gg]enomför(?:s|des|ts)?"
        r"|höll på|håller på|hålla på|sträcker sig|varar|bedrivs|bedrevs|gäller|är igång|jobbar)(?!\w)[^.\n§¶]{0,60}?"
        r"(?P<range>(?<!¶)¶++)"
    ),
    hits={
        "Projektet pågår från april 2022 till och med mars 2025.": {"range": "april 2022 till och med mars 2025"},
        "Projektet löper den 1 september 2023–31 augusti 2026.": {"range": "1 september 2023–31 augusti 2026"},
        "genomförs under perioden 2025-02-01 till 2028-01-31.": {"range": "2025-02-01 till 2028-01-31"},
    },
    misses=(
        "Under 2007-2013 fanns pengar.",
        "Kurserna hålls 4-6 november",
    ),
)
