"""`Region Halland har fått 3,5 miljoner kronor till projektet Ro, tid och plats, som ...`, in running text."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OPEN, UPPER
from esfsheet.news.words.verbs import GETS

PATTERN = Pattern(
    rank=46,
    view="orgs",
    base=ended,
    gate=("¤",),
    also=("◊",),
    across=True,
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, ◊++){{0,20}} och ◊++)?)(?:,? som)?(?: [a-zåäö]+){{0,3}}? {GETS}(?: [\w.]+){{0,3}}? (?P<sum>(?<!¤)¤++)"
        rf'[^.\n¤◊"”“»]{{0,40}}? (?:för|till) (?:projektet |förstudien |sitt projekt |satsningen |(?=[”"»“]))'
        rf'{OPEN}?(?=(?P<name>[{UPPER}0-9][^\n"”“»]{{1,100}}))'
    ),
    hits={
        "Sala kommun får 4 miljoner kronor för ”Lyktan” och Heby kommun": {"owner": "Sala kommun", "name": "Lyktan"},
        "Region Halland har fått 3,5 miljoner kronor till projektet Ro, tid och plats, som riktar sig": {
            "owner": "Region Halland",
            "name": "Ro, tid och plats",
        },
        "Sala kommun får 4 miljoner kronor för projektet Nya vägar.": {"owner": "Sala kommun", "name": "Nya vägar"},
    },
    misses=("Sala kommun får 4 miljoner kronor för projektet.",),
)
