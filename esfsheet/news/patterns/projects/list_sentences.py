"""`Våga språnget. Borlänge kommun. EU-stöd: 4 976 310 kronor.`"""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=91,
    view="marked",
    gate=(
        "stöd",
        "elopp",
        "Summa",
        "Beviljat",
    ),
    also=(". Belopp", ". Beviljat", ". ESF-stöd", ". EU-stöd", ". Stöd", ". Summa"),
    regex=(
        rf"(?m)^(?P<name>[{UPPER}0-9][^\n¤.?!]{{1,90}}?(?:\.[0-9])?[?!]?)(?:(?<=[?!])|\.) (?P<owner>[{UPPER}]"
        rf"[^\n¤.]{{2,80}})\. (?:EU-stöd|ESF-stöd|Stöd|Beviljat stöd|Beviljat belopp|Belopp|Beviljat|Summa)"
        rf"[^\n¤]{{0,12}}(?P<sum>(?<!¤)¤++)"
    ),
    hits={
        "Varför inte jag? Gävle kommun. EU-stöd: 7 miljoner kronor.": {"name": "Varför inte jag?", "owner": "Gävle kommun"},
        "Ingenjör igen. Teknikcollege Värmland Ekonomisk förening. EU-stöd: 1 340 000 kronor.": {
            "name": "Ingenjör igen",
            "owner": "Teknikcollege Värmland Ekonomisk förening",
        },
    },
    misses=("Vi får mer. Kommunen gläds. Det är 7 miljoner kronor.",),
)
