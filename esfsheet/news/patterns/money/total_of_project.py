"""`projektets 7 miljoner kronor`, `totalt satsas`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=81,
    view="orgs",
    gate=("¤",),
    also=("ammanlagt", "atsningens", "otalt", "rojektets", "procent av", "% av", "hälften av", "del av", "delar av"),
    regex=(
        r"(?:[Pp]rojektets|[Ss]atsningens)(?: (?:totala |hela )?(?:kostnad|budget|omslutning)(?: uppgår till| "
        r"är| på| blir| ligger på)?)? (?P<sum>(?<!¤)¤++)|(?:[Tt]otalt|[Ss]ammanlagt) (?:satsas|investeras|läggs"
        r"|avsätts)[^.?!\n¤]{0,20}+(?P<spent>(?<!¤)¤++)"
        r"|(?:procent|%|hälften|delar|tredjedel|fjärdedel) av (?:projektets |satsningens |den "
        r"|hela ){0,2}(?:total[a-z]* |beräknade )?(?:kostnad|budget|omslutning|prislapp)[a-z]{0,3},? (?:på"
        r"|om) (?:[a-zåäö]+ )?(?P<share>(?<!¤)¤++)"
    ),
    hits={
        "60 procent av projektets kostnad på 10 miljoner kronor.": {"share": "10 miljoner kronor"},
        "Av projektets 7 miljoner kronor betalar": {"sum": "7 miljoner kronor"},
        "satsningens 3 kr räcker": {"sum": "3 kr"},
    },
    misses=("projektets mål",),
)
