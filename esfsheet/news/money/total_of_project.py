"""`projektets 7 miljoner kronor`, `totalt satsas`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=81,
    view="orgs",
    gate=("¤",),
    also=("ammanlagt", "atsningens", "otalt", "rojektets"),
    regex=(
        r"(?:[Pp]rojektets|[Ss]atsningens)(?: (?:totala |hela )?(?:kostnad|budget|omslutning)(?: uppgår till| "
        r"är| på| blir| ligger på)?)? (?P<sum>(?<!¤)¤++)|(?:[Tt]otalt|[Ss]ammanlagt) (?:satsas|investeras|läggs|avsä"
        r"tts)[^.\n¤]{0,20}(?P<spent>(?<!¤)¤++)"
    ),
    hits={
        "Av projektets 7 miljoner kronor betalar": {"sum": "7 miljoner kronor"},
        "satsningens 3 kr räcker": {"sum": "3 kr"},
    },
    misses=("projektets mål",),
)
