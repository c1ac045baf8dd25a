"""`Det startade den 1 augusti 2019`: after the project has been named."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.period_words import STARTS

PATTERN = Pattern(
    rank=17,
    view="marked",
    gate=("§",),
    regex=(
        r"(?:(?<=[.!?] )(?:Det|Den|Vi|Starten)|(?<=\n)(?:Det|Den|Vi|Starten)|^(?:Det|Den|Vi|Starten)|\boch "
        rf"(?:det|den))(?: (?!kurs|utbildning|grupp|omgång|första)\w+){{0,2}}? (?:{STARTS}"
        rf"|starten)(?!\w)[^.\n§¶]{{0,25}}?(?P<start>(?<!§)§++)"
    ),
    hits={
        "Det startade den 1 augusti 2019 och": {"start": "1 augusti 2019"},
        "och det drog i gång i augusti 2019.": {"start": "augusti 2019"},
    },
    misses=(
        "Det första kursblocket drar i gång den 30 maj 2011.",
        "Då kom hon den 1 augusti 2019.",
    ),
)
