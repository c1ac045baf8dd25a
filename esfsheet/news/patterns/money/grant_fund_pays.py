"""The fund itself pays, adds or goes in with a sum."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, FUNDS

PATTERN = Pattern(
    rank=96,
    view="orgs",
    gate=("¤",),
    also=(*FUNDS, "trukturfonds"),
    across=True,
    regex=(
        rf"(?:{FUND}|[Ss]trukturfondspartnerskapet)(?: \([^()\n]{{2,12}}\))?(?:(?!kommun|region|◊|utlys|medan|företag|ESF"
        rf"|ocialfond)[^.?!\n¤]){{0,60}}?(?:b(?:idrar|idragit|etalar|eviljar|eviljade)"
        rf"|d(?:elar (?:i år |nu )?ut|elat ut|elfinansierar)"
        rf"|g(?:er|av|år in|ått in|ick in)|s(?:kjuter|kjutit|atsar|töttar|tår för|kickar)|t(?:äcker|illför)"
        rf"|medfinansierar|finansierar|lägger"
        rf"|har beviljat)(?:(?!kommun|◊|(?:procent|%|hälften|delar) av )[^.?!\n¤]){{0,50}}+(?P<sum>(?<!¤)¤++)"
        rf"|(?P<what>¤(?<!¤¤)¤*+),? (?:det är |är )?(?:vad|så mycket)(?: som)? {FUND} (?:satsar|ger|bidrar|skjuter"
        rf"|betalar)|(?:betalar|står"
        rf"|bidrar|skjuter|går|täcker) (?:{FUND})(?: för| med| in| till){{0,3}} (?P<paid>(?<!¤)¤++)"
    ),
    hits={
        "6 miljoner kronor, det är vad Europeiska socialfonden satsar på": {"what": "6 miljoner kronor"},
        "Europeiska socialfonden går in med 14 Mkr.": {"sum": "14 Mkr"},
        "ESF+ skjuter till 6 300 000 kronor, vilket": {"sum": "6 300 000 kronor"},
        "Europeiska socialfonden plus (ESF+) medfinansierar med 8,1 miljoner kronor": {"sum": "8,1 miljoner kronor"},
    },
    misses=(
        "kommer från ESF-rådet medan vi själva lägger in 6,6 MSEK",
        "Utöver stödet från Europeiska socialfonden lägger kommunerna in 3 miljoner kronor",
    ),
)
