"""A sum for each person, year, month or day."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=92,
    view="orgs",
    gate=("¤",),
    also=(
        "arje ",
        "deltagare kosta",
        "per ",
        "¤ i ",
        "¤ och ",
        "¤ om ",
        "¤/",
    ),
    across=True,
    regex=(
        r"(?P<sum>(?<!¤)¤++) (?:per|om|i|och) (?:person|deltagare|år(?:et)?|månad(?:en)?|dag(?:en)?|plats|timme"
        r"|vecka(?:n)?|elev|anställd|individ)(?!\w)|(?:per|[Vv]arje) (?:person|deltagare|plats|elev)"
        r"[^.?!\n¤]{0,40}+(?P<each>(?<!¤)¤++)|¤/(?:mån|år|dag)|deltagare kosta\w*[^\n¤]{0,40}+(?P<cost>(?<!¤)¤++)"
    ),
    hits={
        "en kostnad på ungefär 1 600 kronor per dag": {"sum": "1 600 kronor"},
        "Det blir ungefär 800 000 kronor om året, så": {"sum": "800 000 kronor"},
    },
    misses=("får 3 miljoner kronor per automatik",),
)
