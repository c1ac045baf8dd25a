"""`Nya vägar, som Heby kommun driver`, `Nya vägar drivs av ...`, `finansieras av Europeiska socialfonden`."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, UPPER

PATTERN = Pattern(
    rank=31,
    view="orgs",
    base=apposed,
    gate=(
        " driver",
        " drev",
        "ägde",
        "ledde",
        " äger",
        " leder",
        " av ",
        "samordnar",
        "startar",
        "fått",
    ),
    also=(
        ", som",
        "betalas",
        "drivs",
        "finansieras",
        "leds av",
        "leds gemensamt av",
        "stöds",
        "stöttas",
        "ägs av",
        "ägs gemensamt av",
    ),
    regex=(
        rf"(?:(?<=[.!?] )|(?<=\n)|^)(?P<name>(?!EU|ESF|Det|Den|Vi |Nu |I |Här|Projekt|Satsning|Arbetet"
        rf"|Verksamhet|Insats|Kurs|Utbildning|Samtliga|Alla|Pengarna|Stödet|Förstudi|Dessa|Båda)[{UPPER}0-9]"
        rf"[^\n.()¤◊,]{{1,60}}?)(?:, som (?<!◊)◊++ (?:driver|äger|leder|samordnar|startar|fått)|,? (?:som )?(?:delvis"
        rf" |till stor del )?(?:drivs|ägs|leds|finansieras|medfinansieras|delfinansieras|betalas|stöds"
        rf"|stöttas) (?:gemensamt )?av "
        rf"(?:◊|bland annat|{FUND}|kommunen|regionen|[a-zåäö]{{0,15}}föreningen|stiftelsen|förbundet))"
    ),
    hits={
        "Nya vägar, som Heby kommun driver tillsammans": {"name": "Nya vägar"},
        "Kraft finansieras av Europeiska socialfonden": {"name": "Kraft"},
    },
    misses=(
        "Projektet drivs av Heby kommun",
        "Verksamheten finansieras av ESF",
    ),
)
