"""`Kom igen är ett samarbete`, `Barkborren är namnet på ...`: what something is."""

from esfsheet.news.naming_before import subject
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=20,
    view="orgs",
    base=subject,
    gate=(
        "rojekt",
        "örstudie",
        "atsning",
        "är namnet",
    ),
    also=(" var ", " är ", "blir"),
    regex=(
        rf"(?:^-{{0,2}} ?|(?<=[.!?:] )|(?<=\n)|(?<=\n-)|(?<=\n- ))(?P<name>(?!Det |Detta |Den |Här |Vi |Projekt"
        rf"|Satsning|I |Som |Och |Men |EU|ESF|Att |Målet |Syftet |Tanken |React|Bakom |Resultatet |Svaret )"
        rf"[{UPPER}][^\n.,()¤◊?]{{1,60}}?) (?:är|blir|var) (?:(?:ett|en)(?: \w+){{0,2}}? (?:projekt|förprojekt|förstudie|sats"
        rf"ning|samverkansprojekt|utvecklingsprojekt|ESF-projekt)(?!\w)|(?:kommunens|regionens|förbundets|vårt|"
        rf"föreningens)(?: \w+){{0,2}}? (?:ESF-|EU-)?projekt(?!\w)|namnet på (?:det|projektet|satsningen))"
    ),
    hits={
        "Barkborren är namnet på det som fyller": {"name": "Barkborren"},
        "Hemvändan: från soffa till sammanhang blir ett tvåårigt projekt som": {
            "name": "Hemvändan: från soffa till sammanhang"
        },
        "-KUB är ett förprojekt. Vi": {"name": "KUB"},
    },
    misses=(
        "Det är ett projekt.",
        "Målet är ett projekt som varar.",
        "Satsningen är ett projekt.",
    ),
)
