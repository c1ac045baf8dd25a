"""`med start 2019`: the year alone."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=20,
    view="marked",
    regex=(
        r"(?:[Pp]rojekt\w*|[Ss]atsning\w*)[^.\n§¶]{0,60}?(?:med start|startar|startade|drog i ?gång|inleddes)"
        r"(?: i| år| under| hösten| våren| sommaren| vintern| början av| slutet av| och med| utgången av"
        r"){0,3} (?P<first>20[0-9]{2})(?![0-9-])"
    ),
    hits={
        "Projektet ska pågå i tre år med start 2019.": {"first": "2019"},
        "Projektet startade hösten 2016.": {"first": "2016"},
    },
    misses=("Han startade 2016.",),
)
