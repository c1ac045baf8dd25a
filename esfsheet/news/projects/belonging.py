"""`Nya vägar, Heby kommuns stora projekt för vuxna`."""

from esfsheet.news.naming_before import apposed
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=33,
    view="orgs",
    base=apposed,
    gate=(
        "projekt",
        "satsning",
    ),
    also=("förbundets", "föreningens", "kommunens", "regionens", "vårt", "◊"),
    regex=(
        rf"(?:(?<=[a-zåäö] )|(?<=[.!?] )|(?<=\n)|^)(?P<name>(?!EU|ESF|Det |Vi |Nu |I )[{UPPER}]"
        rf"[^\n.()¤◊,]{{1,60}}?), (?:(?<!◊)◊++s?|kommunens|regionens|vårt|förbundets|föreningens) (?:nya |stora |egna"
        rf" |treåriga |första |gemensamma )?(?:[a-zåäö]*projekt|ESF-projekt|satsning)(?!\w)"
    ),
    hits={
        "säger ja till Nya vägar, Heby kommuns stora projekt för": {"name": "Nya vägar"},
        "och Kraft, regionens nya satsning": {"name": "Kraft"},
    },
    misses=("säger Uno, kommunens chef",),
)
