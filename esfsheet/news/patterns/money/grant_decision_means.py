"""`Klartecknet betyder 4 miljoner kronor till ...`: what a decision brings."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=80,
    view="orgs",
    gate=("¤",),
    also=("eskedet", "eslutet", "larteck", "rojektstödet", "a-et", "nslaget"),
    regex=(
        r"(?:[Bb]eskedet|[Bb]eslutet|[Kk]lartecknet|[Pp]rojektstödet|[Jj]a-et"
        r"|[Aa]nslaget)(?: från [^.?!\n¤]{1,40}?)? (?:betyder|betydde|innebär|innebar|ger|gav|medför|är värt|var värt)"
        r"(?: [a-zåäö◊]+){0,4}? (?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Klartecknet betyder 4 miljoner kronor till Sala kommun.": {"sum": "4 miljoner kronor"},
        "Beskedet innebär att drygt 4 miljoner kronor": {"sum": "4 miljoner kronor"},
    },
    misses=("Beslutet kostar 3 kr", "Beskedet är 3 kr"),
)
