"""`ett projekt på 12 miljoner kronor`, `av totalt 10 miljoner kronor`, `projektets totala omfattning är ...`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=91,
    view="orgs",
    gate=("¤",),
    also=(
        "hela ",
        "projekt om ",
        "projekt på ",
        "sammanla",
        "total",
    ),
    regex=(
        r"(?:är|blir|startar) (?:ett|kommunens|vårt) (?:[a-zåäö]+ )?(?:ESF-|EU-)?(?:[a-zåäö]{1,20})?projekt (?:på"
        r"|om) (?:totalt |sammanlagt )?(?P<sum>(?<!¤)¤++)"
        r"|av (?:en budget på |de )?(?:totalt|sammanlagt) (?P<all>(?<!¤)¤++)(?! som (?:har )?(?:bevil|fått|kommunen))"
        r"|(?:total|totala|sammanlagda|hela) (?:projekt)?(?:omfattning|omslutning|kostnad|budget|finansiering)(?:en)?"
        r"(?: för [a-zåäö]+)? (?:på|är|blir|uppgår till)(?: [a-zåäö]+)? (?P<whole>(?<!¤)¤++)"
    ),
    hits={
        "Det är ett projekt på 12 miljoner kronor.": {"sum": "12 miljoner kronor"},
        "för 4 miljoner kronor av totalt 10 miljoner kronor.": {"all": "10 miljoner kronor"},
        "av en total projektkostnad på 10 miljoner kronor": {"whole": "10 miljoner kronor"},
    },
    misses=("Projektet får 12 miljoner kronor",),
)
