"""`Kom igen är ett samarbete`, `Barkborren är namnet på ...`: what something is."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=20,
    view="orgs",
    gate=(
        "är ett",
        "är en",
        "är namnet",
        "är kommunens",
        "är regionens",
        "är förbundets",
        "är vårt",
        "är föreningens",
    ),
    regex=(
        rf"(?:^-{{0,2}} ?|(?<=[.!?:] )|(?<=\n)|(?<=\n-)|(?<=\n- ))(?P<name>(?!Det |Detta |Den |Här |Vi |Projekt"
        rf"|Satsning|I |Som |Och |Men |EU|ESF|Att |Målet |Syftet |Tanken |React|Bakom |Resultatet |Svaret )"
        rf"[{UPPER}][^\n.,()¤◊]{{1,60}}?) är (?:(?:ett|en)(?: \w+){{0,2}}? (?:projekt|förprojekt|förstudie|sats"
        rf"ning|samverkansprojekt|utvecklingsprojekt|ESF-projekt)(?!\w)|(?:kommunens|regionens|förbundets|vårt|"
        rf"föreningens)(?: \w+){{0,2}}? (?:ESF-|EU-)?projekt(?!\w)|namnet på (?:det|projektet|satsningen))"
    ),
    hits={
        "Barkborren är namnet på det som fyller": {"name": "Barkborren"},
        "-KUB är ett förprojekt. Vi": {"name": "KUB"},
    },
    misses=(
        "Det är ett projekt.",
        "Målet är ett projekt som varar.",
        "Satsningen är ett projekt.",
    ),
)
