"""A sum that comes to somebody: `hamnar hos ...`, `betalas ut under två år`, `delades ut`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=70,
    view="orgs",
    gate=("¤",),
    also=("hamna", "landa", "tillf", "delas", "delades", "delats", "betala", "dra", "drog"),
    regex=(
        r"(?P<sum>(?<!¤)¤++),? (?:(?:hamna|landa)(?:r|de|t) (?:hos|i|på|till)|tillf(?:aller|öll|allit)"
        r"|(?:delas|delades|har delats|betalas|betalades|har betalats) ut)(?!\w)"
        r"(?!(?:(?! och )[^.?!\n¤]){0,40}(?:lön|ersättning|försörjnings|skuld))"
        r"|(?<!\w)(?:betalas|betalades|delas|delades) (?P<paid>(?<!¤)¤++) ut(?!\w)"
        r"|(?:dra(?:r|git) in|drog in) (?:[a-zåäö]+ ){0,2}(?P<drawn>(?<!¤)¤++) (?:till|för|från|av|ur)(?!\w)"
    ),
    hits={
        "Den största summan, 8 miljoner kronor, hamnar hos Region Halland.": {"sum": "8 miljoner kronor"},
        "och 3 575 000 kronor betalas ut under två år": {"sum": "3 575 000 kronor"},
        "Under tre år betalas 6 miljoner kronor ut till projektet": {"paid": "6 miljoner kronor"},
        "drar in drygt 8 miljoner kronor till Lyktan": {"drawn": "8 miljoner kronor"},
    },
    misses=("3 kr betalas ut i lön", "drar in 8 miljoner kronor på skolan", "100 000 kronor delas av två"),
)
