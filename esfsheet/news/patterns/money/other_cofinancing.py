"""A sum called co-financing, or one that others stand for."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=91,
    view="orgs",
    gate=("¤",),
    also=(
        "edfinansiering",
        "insats",
        "genfinansiering",
        "gen del",
        "gna del",
        "ommunens del",
        "ommunernas del",
        "betalar",
        "bidrar",
        "skjuter",
        "står",
        "växla",
        "bidrag på",
        "del på",
        "delar på",
    ),
    regex=(
        r"(?:[Mm]edfinansiering(?:en)?|[Ee]geninsats(?:en)?|[Ee]genfinansiering(?:en)?|[Ee]gna del|[Ee]gen del"
        r"|[Ee]gen insats|[Kk]ommunernas del|[Kk]ommunens del)(?: \w+){0,4} (?P<sum>(?<!¤)¤++)|(?P<stood>(?<!¤)¤++)"
        r"[^.?!\n¤]{0,15}(?:står|betalar|bidrar|skjuter) (?:kommun|region|◊|part|företag|vi)"
        r"|[Mm]ed (?:[a-zåäö◊-]+ ){1,3}(?:insats(?:er)?|medfinansiering|bidrag|del(?:ar)?) på (?P<with_it>(?<!¤)¤++)"
        r"|växla(?:r|t|de)? upp (?:sina |våra |sin |vår )?(?:egna |egen )?(?P<raised>(?<!¤)¤++) (?:till|med)(?!\w)"
    ),
    hits={
        "växlar upp sina 2 miljoner kronor till 6 med hjälp av": {"raised": "2 miljoner kronor"},
        "Med näringslivets insats på 5,75 miljoner kronor blir": {"with_it": "5,75 miljoner kronor"},
        "Kommunernas medfinansiering är 5,4 miljoner kronor och": {"sum": "5,4 miljoner kronor"},
        "2,9 miljoner kronor står kommunerna själva för": {"stood": "2,9 miljoner kronor"},
    },
    misses=("finansiering på 5 kr",),
)
