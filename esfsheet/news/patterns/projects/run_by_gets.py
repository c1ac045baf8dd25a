"""`Nya vägar, som ägs av Sala kommun, beviljas 4 miljoner kronor`."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=46,
    view="orgs",
    base=apposed,
    gate=(
        "drivs av ◊",
        "leds av ◊",
        "med ◊",
        "ägs av ◊",
    ),
    also=("¤",),
    regex=(
        rf'(?:(?<=[.!?] )|(?<=\n)|^){OPEN}?(?P<name>(?!Projekt|Det|Den|De )[{UPPER}0-9][^\n¤◊."”“»]{{1,80}}?(?:\.'
        rf"[0-9])?){CLOSE}?,? (?:som (?:drivs|ägs|leds) av|med|drivs av|ägs av|leds av) (?P<owner>(?<!◊)◊++)(?: som "
        rf"(?:projektägare|ägare|huvudman))?,?(?: och)? (?:får|beviljas|tilldelas|fick|har fått)(?: \w+"
        rf"){{0,2}}? (?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Nya vägar, som ägs av Sala kommun, beviljas 4 miljoner kronor.": {"name": "Nya vägar", "owner": "Sala kommun"},
        "”Ro, tid och plats” drivs av Region Halland och får 3,5 miljoner kronor.": {
            "name": "Ro, tid och plats",
            "owner": "Region Halland",
        },
    },
    misses=("Projektet drivs av Sala kommun och får 3 kr",),
)
