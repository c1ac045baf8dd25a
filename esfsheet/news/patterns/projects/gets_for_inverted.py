"""`4 miljoner kronor, får Sala kommun för projektet Nya vägar`."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OPEN, UPPER

PATTERN = Pattern(
    rank=46,
    view="orgs",
    base=ended,
    gate=(
        "¤ beviljas",
        "¤ fick",
        "¤ får",
        "¤ går till",
        "¤ tilldelas",
        "¤, beviljas",
        "¤, fick",
        "¤, får",
        "¤, går till",
        "¤, tilldelas",
    ),
    also=("◊",),
    across=True,
    regex=(
        rf'(?P<sum>(?<!¤)¤++),? (?:får|går till|beviljas|tilldelas|fick) (?P<owner>(?<!◊)◊++(?:(?:, ◊++){{0,20}} och ◊++)?)[^.\n¤◊"”“»]{{0,30}}? (?:för'
        rf'|till|och) (?:projektet |förstudien |sitt projekt ){OPEN}?(?=(?P<name>[{UPPER}0-9][^\n"”“»]{{1,100}}))'
    ),
    hits={
        "Störst summa, 4 miljoner kronor, får Sala kommun för projektet Nya vägar.": {
            "owner": "Sala kommun",
            "name": "Nya vägar",
        },
        "3 kr går till Region Halland och projektet Kraft som": {"name": "Kraft"},
    },
    misses=("4 miljoner kronor får Sala kommun för vägar",),
)
