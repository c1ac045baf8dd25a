"""What those get who look on: `utvärderar och får 600 000 kronor för det`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    also=("utvärder", "Utvärder", "öljeforsk"),
    regex=(
        r"(?:[Uu]tvärder|[Ff]öljeforsk)\w*(?: (?!¤|projekt|och har|kommun)[\w◊]+){0,4}? (?:och )?(?:får|kostar"
        r"|upphandlas för|för) (?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Umeå universitet utvärderar och får 600 000 kronor för det": {"sum": "600 000 kronor"},
        "Utvärderingen kostar 400 000 kronor": {"sum": "400 000 kronor"},
    },
    misses=("Projektet utvärderas. Kommunen får 3 miljoner kronor",),
)
