"""`2,1 miljoner kronor är beviljade`, `de 3 miljoner kronor som ESF-rådet beviljade`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=103,
    view="orgs",
    gate=("¤",),
    also=(
        "¤ blev ",
        "¤ har ",
        "¤ i stöd",
        "¤ som ",
        "¤ är ",
        "blev det ja",
        "fick de ja",
        "fick man ja",
        "fick vi ja",
        "gick det",
        "kom beskedet",
    ),
    regex=(
        rf"(?P<sum>(?<!¤)¤++)(?: i stöd)? (?:är |har |blev )(?:nu |redan )?(?:bevilja(?:de?|ts?)|tilldelats?|tilldelade"
        rf"|godkän[dt][as]?)(?!\w)"
        rf"|(?P<given>(?<!¤)¤++) som {FUND}(?: nu| har){{0,2}} (?:bevilja[tr]?|beviljade|gav|gett|ger|betala[tr]?"
        rf"|bidra(?:r|git) med|skjut(?:er|it) till)"
        rf"(?!\w)|(?:gick det (?:bättre|vägen|igenom)|fick (?:vi|de|man) ja|kom beskedet|blev det ja)[:,] (?P<then>(?<!¤)¤++)"
    ),
    hits={
        "2,1 miljoner kronor är beviljade till": {"sum": "2,1 miljoner kronor"},
        "Av de 1,9 miljoner kronor som ESF-rådet beviljade användes": {"given": "1,9 miljoner kronor"},
        "Förra året gick det bättre: 1 240 tkr för att": {"then": "1 240 tkr"},
    },
    misses=("3 kr är mycket",),
)
