"""`Kurserna startar den 1 maj 2019. Projektet avslutas i juni 2020`: both ends, in two sentences."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import ENDS, IT, STARTS, STARTS_AT, UNTIL

PATTERN = Pattern(
    rank=37,
    view="named",
    gate=("§",),
    also=STARTS_AT,
    across=True,
    regex=(
        rf"(?<!\w){STARTS}(?!\w)[^.\n§¶]{{0,15}}?(?P<start>(?<!§)§++)(?:, [^.\n§¶]{{0,60}})?\. "
        rf"(?:{IT}|Det|Allt)[^.\n§¶]{{0,40}}?(?<!\w)(?:{ENDS}|{UNTIL})(?!\w)[^.\n§¶]{{0,15}}?(?P<end>(?<!§)§++)"
    ),
    hits={
        "Kurserna startar den 1 maj 2019. Projektet avslutas i juni 2020.": {"start": "1 maj 2019", "end": "juni 2020"},
        "Arbetet inleds i maj 2019. Det ska vara klart i juni 2020.": {"start": "maj 2019", "end": "juni 2020"},
    },
    misses=("Kurserna startar den 1 maj 2019. Anmäl dig till kursen före den 3 april 2019.",),
)
