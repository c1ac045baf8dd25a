"""`startade 2016 och avslutas 2019`: years alone."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=33,
    view="marked",
    regex=(
        r"(?:[Pp]rojekt\w*|[Ss]atsning\w*|[Aa]rbetet)[^.\n§¶]{0,50}?(?:start\w*|börja\w*|inled\w*|drog i ?gång"
        r")(?: i| år| under| hösten| våren| sommaren| vintern| början av| slutet av| och med| utgången av"
        r"){0,3} (?P<first>20[0-9]{2})[^.\n§¶]{0,60}?(?:avslut\w+|slut\w*|pågår till|till|tar slut|är klart)"
        r"(?: i| år| under| hösten| våren| sommaren| vintern| början av| slutet av| och med| utgången av"
        r"){0,3} (?P<last>20[0-9]{2})(?![0-9-])"
    ),
    hits={
        "Projektet startade 2016 och avslutas 2019.": {"first": "2016", "last": "2019"},
        "Projektet startar hösten 2020 och pågår till och med 2023.": {"first": "2020", "last": "2023"},
    },
    misses=("Han startade 2016 och slutade 2019.",),
)
