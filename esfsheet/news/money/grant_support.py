"""`EU-stöd: 7 miljoner kronor`, `stödet uppgår till`, `beviljat belopp`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import FUND

PATTERN = Pattern(
    rank=83,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"(?:(?:EU|ESF|Socialfonds)?-?[Ss]töd(?:et)?|[Bb]idrag(?:et)?|[Bb]eviljat(?: \w+)?|[Tt]illäggsbeslut"
        rf"(?:et)?|[Kk]lartecken(?:et)?|[Kk]lartecknet|[Bb]eslutet)(?: från {FUND})?(?: [a-zåäö]+)?(?::| är på|"
        rf" är| på| uppgår till| slutade på| med| om| blir| landar på)(?: [a-zåäö]+){{0,2}}? (?P<sum>¤++)"
    ),
    hits={
        "EU-stöd: 7 miljoner kronor.": {"sum": "7 miljoner kronor"},
        "Stödet från Europeiska socialfonden uppgår till 5,35 Mkr.": {"sum": "5,35 Mkr"},
        "Tilläggsbeslutet är på 640 000 kronor.": {"sum": "640 000 kronor"},
        "EU-stödet uppgår till nästan sju miljoner kronor": {"sum": "sju miljoner kronor"},
    },
    misses=("försörjningsstöd kostar 3 kr",),
)
