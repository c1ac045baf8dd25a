"""`67 procent av budgeten på 12 miljoner kronor, alltså omkring 8 miljoner kronor`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=90,
    view="orgs",
    gate=("¤",),
    also=(
        "alltså",
        "det vill säga",
        "dvs",
        "motsvarande",
        "vilket",
    ),
    across=True,
    regex=(
        r"[Ss]töd[^\n¤]{0,120}+(?<!¤)¤++,? (?:alltså|det vill säga|dvs\.?|motsvarande|vilket (?:är|blir|motsvarar))"
        r"(?: \w+)? (?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Stödet från ESF är 67 procent av budgeten på 12 miljoner kronor, alltså omkring 8 miljoner kronor.": {
            "sum": "8 miljoner kronor"
        },
        "stöd för 3 kr, det vill säga 2 kr": {"sum": "2 kr"},
    },
    misses=("budgeten är 3 kr, alltså 2 kr",),
)
