"""`Totalt: 14 000 000 kr`: a label of its own."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=90,
    view="orgs",
    gate=("¤",),
    also=(
        "ammanlagt",
        "mslutning",
        "otal",
        "rojektbudget",
        "rojektkostnad",
        "umma",
    ),
    across=True,
    regex=(
        r"(?m)^(?:[Tt]otalt|[Ss]ammanlagt|[Tt]otal(?:a)? (?:projekt)?(?:kostnad|omslutning|finansiering|summa)"
        r"|[Oo]mslutning|[Ss]umma"
        r"|[Pp]rojektets omslutning|[Tt]otalkostnad|[Pp]rojektkostnad|[Tt]otal projektbudget"
        r"|[Pp]rojektbudget) ?: ?(?:[a-zåäö.]+ )?(?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Beviljat stöd: 5 kr\nTotalt: 14 000 000 kr": {"sum": "14 000 000 kr"},
        "Total projektkostnad: 6 mkr": {"sum": "6 mkr"},
    },
    misses=("Totalt får 3 projekt 4 kr",),
)
