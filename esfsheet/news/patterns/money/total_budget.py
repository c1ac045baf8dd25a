"""The whole budget of the project."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=82,
    view="orgs",
    gate=("¤",),
    also=(
        "beräkna",
        "kostnadsberäkna",
        "mslutning",
        "ostnaden",
        "otal",
        "otalkostnad",
        "udget",
        "amlade",
        "ammanlagda",
        "ela ",
    ),
    regex=(
        r"(?:[Bb]udget(?:en)?|[Tt]otalbudget(?:en)?|[Pp]rojektbudget(?:en)?|[Tt]otal budget|[Oo]mslutning(?:en)?|[Tt]"
        r"otalkostnad(?:en)?|(?:[Tt]otala?|[Ss]amlade|[Ss]ammanlagda|[Hh]ela) (?:projekt)?(?:kostnad|budget|ram|volym"
        r"|summa)(?:en)?|[Bb]udgetram(?:en)?|[Kk]ostnaden)(?: för (?:hela )?(?:projektet|satsningen))"
        r"?(?::| (?!nästa|deltagare|person|plats|elev|delen|del |måste|bantas|minskar|med )[a-zåäö]+){0,6}? (?P<sum>(?<!¤)¤++)|kostnadsberäkna(?:ts"
        r"|[dt]) till (?P<estimated>(?<!¤)¤++)|beräkna(?:s|des|ts)? (?:total)?kostnaden till(?: \w+)? (?P<reckoned>(?<!¤)¤++)"
    ),
    hits={
        "I ansökan beräknades kostnaden till 13 miljoner kronor.": {"reckoned": "13 miljoner kronor"},
        "Projektet har en budget på 24,6 miljoner kronor": {"sum": "24,6 miljoner kronor"},
        "Hela budgeten för projektet är 7,1 miljoner kronor.": {"sum": "7,1 miljoner kronor"},
        "60 procent av kostnaden på 10,5 miljoner kronor.": {"sum": "10,5 miljoner kronor"},
    },
    misses=(
        "kostnaden för en sådan deltagare var 9 800 kronor",
        "budget måste bantas med 31 miljoner kronor",
    ),
)
