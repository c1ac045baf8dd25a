"""The fund itself pays, adds or goes in with a sum."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import FUND

PATTERN = Pattern(
    rank=96,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"{FUND}(?: \([^()\n]{{2,12}}\))?(?:(?!kommun|region|◊|utlys)[^.\n¤]){{0,60}}?(?:medfinansierar|bidrar"
        rf"|bidragit|går in|gått in|gick in|skjut(?:er|it)|betalar|satsar|stöttar|står för|har beviljat|bevilja"
        rf"r|beviljade|ger|gav|delfinansierar|finansierar|täcker|tillför|lägger)(?:(?!kommun|◊)[^.\n¤]"
        rf"){{0,50}}(?P<sum>¤++)"
    ),
    hits={
        "Europeiska socialfonden går in med 14 Mkr.": {"sum": "14 Mkr"},
        "ESF+ skjuter till 6 300 000 kronor, vilket": {"sum": "6 300 000 kronor"},
        "Europeiska socialfonden plus (ESF+) medfinansierar med 8,1 miljoner kronor": {"sum": "8,1 miljoner kronor"},
    },
    misses=("Utöver stödet från Europeiska socialfonden lägger kommunerna in 3 miljoner kronor",),
)
