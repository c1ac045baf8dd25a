"""`4 miljoner kronor i EU-stöd`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=73,
    view="orgs",
    gate=("¤",),
    also=(
        "bestämt ¤",
        "¤ i ",
    ),
    regex=(
        r"(?:EU|ESF)-?(?:miljoner|pengar)[^.?!\n¤]{0,60} närmare bestämt (?P<exact>(?<!¤)¤++)"
        r"|(?P<sum>(?<!¤)¤++) i (?:EU|ESF|stöd|bidrag|projektmedel|projektstöd|[Ss]ocialfond)"
    ),
    hits={
        "Nu kommer 6 EU-miljoner till kommunen, närmare bestämt 6 200 000 kronor": {"exact": "6 200 000 kronor"},
        "får dela på 4 miljoner kronor i EU-stöd": {"sum": "4 miljoner kronor"},
        "3 kr i stöd från ESF": {"sum": "3 kr"},
    },
    misses=(
        "3 kr i försörjningsstöd",
        "3 kr i månaden",
    ),
)
