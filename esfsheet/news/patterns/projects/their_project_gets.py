"""`Stiftelsen Vågens projekt Kraft 2.0 får 975 000 kronor`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=46,
    view="orgs",
    gate=("¤",),
    also=(
        "projekt ",
        "förstudie ",
    ),
    across=True,
    regex=(
        rf"(?P<owner>(?<!◊)◊++)s? (?:nya |eget )?(?:projekt|ESF-projekt|förstudie) {OPEN}?(?P<name>[{UPPER}0-9]"
        rf'[^\n¤◊"”“»]{{1,80}}?){CLOSE}? (?:får|beviljas|tilldelas|fick|har fått)(?: \w+){{0,2}}? (?P<sum>(?<!¤)¤++)'
    ),
    hits={
        "Stiftelsen Vågens projekt Kraft 2.0 får 975 000 kronor.": {"name": "Kraft 2.0"},
        "Heby kommuns projekt ”Nu” får 3 kr": {"name": "Nu", "owner": "Heby kommun"},
    },
    misses=("Heby kommuns projekt får 3 kr",),
)
