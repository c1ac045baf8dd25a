"""`Nu startar Mora kommun ett projekt`, `med projektet vill Kalix kommun nå`: the verb before its subject."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=57,
    view="orgs",
    gate=(
        "rojekt",
        "atsning",
        "örstudie",
        "drivit",
    ),
    also=("◊",),
    regex=(
        r"(?:startar|startade|drar|inleder|inledde|driver|drev|leder|lanserar|genomför) (?P<owner>(?<!◊)◊++)(?: nu| också| i höst| i gång| igång){0,2}"
        r" (?:ett|en|projektet|satsningen|sitt|sin)(?: [\w-]+){0,3}? ?(?:[\w-]*projekt(?:et)?|satsning(?:en)?|förstudie)?(?!\w)"
        r"|(?:[Mm]ed|[Gg]enom|[Ii]|[Ii]nom) (?:projektet|satsningen)[^.\n◊¤]{0,60} (?:vill|ska|kan|hoppas|tänker) (?P<runner>(?<!◊)◊++)"
        r"|(?:[Dd]et|[Pp]rojektet|[Ss]atsningen|[Dd]en) har (?P<had>(?<!◊)◊++) (?:drivit|lett|ägt|samordnat)"
    ),
    hits={
        "Nu startar Sala kommun ett projekt vid namn": {"owner": "Sala kommun"},
        "Med projektet ”Ett varv till” vill Kalix kommun nå": {"runner": "Kalix kommun"},
        "Det har Kinda kommun drivit tillsammans med": {"had": "Kinda kommun"},
    },
    misses=("Nu startar vi ett projekt",),
)
