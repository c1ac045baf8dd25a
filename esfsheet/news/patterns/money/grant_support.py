"""`EU-stöd: 7 miljoner kronor`, `stödet uppgår till`, `beviljat belopp`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=83,
    view="orgs",
    gate=("¤",),
    also=(
        "ESF-",
        "EU-finansiering",
        "EU-medel",
        "edlen",
        "ed pengarna",
        "EU-pengar",
        "Stöd",
        "eslutet",
        "evilja",
        "idrag",
        "illäggsbeslut",
        "larteck",
        "ocialfondens del",
        "stöd",
    ),
    regex=(
        rf"(?:(?:EU|ESF|Socialfonds)?-?[Ss]töd(?:et)?|(?:EU|ESF)-finansiering(?:en)?"
        rf"|(?:EU|ESF)-(?:bidrag|medel|pengar)\w*|[Ss]ocialfondens "
        rf"(?:bidrag|del|stöd)|[Bb]idrag(?:et)?|(?:[Pp]rojekt|[Ff]onds)?[Mm]edlen|[Mm]ed pengarna"
        rf"|[Bb]evilja(?:t|de)(?: \w+)?|[Tt]illäggsbeslut(?:et)?"
        rf"|[Kk]lartecken(?:et)?|[Kk]lartecknet|[Bb]eslutet)(?: från (?:{FUND}|fonden|EU))?(?: [a-zåäö]+)?(?::|,| är på"
        rf"| är| på| uppgår till"
        rf"| uppgick till| landade på| blev| slutade på| med| om| blir| landar på| utgör| motsvarar"
        rf"| ligger på)(?: [a-zåäö]+){{0,2}}? (?P<sum>¤"
        rf"++)|[Ss]töd(?:et)? (?:till|för) (?:projektet|satsningen|◊)[^.?!\n¤]{{0,60}}? (?:är|uppgår till|ligger på"
        rf"|blir)(?: [a-zåäö]+){{0,2}} (?P<to>(?<!¤)¤++)|(?:EU|ESF)-(?:stöd|bidrag|medel)\w*,? (?P<bare>(?<!¤)¤++)"
    ),
    hits={
        "Stödet till projektet Nu är på 6 miljoner kronor": {"to": "6 miljoner kronor"},
        "där ESF-stödet utgör 6 miljoner kronor": {"sum": "6 miljoner kronor"},
        "EU-stöd: 7 miljoner kronor.": {"sum": "7 miljoner kronor"},
        "Stödet från Europeiska socialfonden uppgår till 5,35 Mkr.": {"sum": "5,35 Mkr"},
        "Tilläggsbeslutet är på 640 000 kronor.": {"sum": "640 000 kronor"},
        "EU-stödet uppgår till nästan sju miljoner kronor": {"sum": "sju miljoner kronor"},
    },
    misses=("försörjningsstöd kostar 3 kr",),
)
