"""`Det andra, Ord på jobbet, finansieras av Europeiska socialfonden`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, FUND, OPEN, UPPER

PATTERN = Pattern(
    rank=37,
    view="orgs",
    gate=(
        "Det ",
        "tt av dem",
    ),
    regex=(
        rf"(?:Det (?:ena|andra|tredje|fjärde|första|sista)(?: projektet)?|[Ee]tt av (?:dem|projekten)),? (?:heter |är )?{OPEN}?(?P<name>[{UPPER}]"
        rf'[^\n.,;()¤◊"”“»]{{1,60}}?){CLOSE}?,? (?:som )?(?:finansieras|betalas|får|stöds|medfinansieras|leds|drivs|ägs|vänder|riktar|ska|handlar)(?! av'
        rf" (?!{FUND}|◊))"
    ),
    hits={
        "Det tredje projektet, Skog i sikte, vänder sig till": {"name": "Skog i sikte"},
        "Det andra, Ord på jobbet, finansieras av Europeiska socialfonden": {"name": "Ord på jobbet"},
        "Ett av dem, Kraft, får stöd": {"name": "Kraft"},
    },
    misses=("Det andra, Talk-in, betalas av Erasmus",),
)
