"""What the project costs or comes to in all."""

from esfsheet.news.text.pattern import Pattern

_COSTS = (
    r"(?:kosta(?:r|de|t)|landa(?:r|de|t) på|sluta(?:r|de|t) på|omsluter|omslöt|omsätter|omsatte|omfatta(?:r|de)"
    r"|beräknas kosta|väntas kosta)"
)

PATTERN = Pattern(
    rank=81,
    view="orgs",
    gate=("¤",),
    also=(
        "kosta",
        "landa",
        "sluta",
        "går loss på",
        "i total",
        "omfatta",
        "omsl",
        "omsätter",
        "omsatte",
        "totalt",
        "värd",
        "värt",
    ),
    regex=(
        rf"(?:[Pp]rojektet|[Ss]atsningen|[Hh]ela [a-zåäö]+|[Tt]otalt|[Ss]ammanlagt|som|[Pp]rojekt|[Ff]örstudien"
        rf")(?: \w+){{0,2}}? (?:{_COSTS}|går loss på|värt|värd)(?: \w+){{0,4}}? (?P<sum>(?<!¤)¤++)"
        rf"|{_COSTS} (?:hela )?(?:projektet|satsningen|insats(?:en|erna))(?: \w+){{0,3}}? (?P<turned>(?<!¤)¤++)"
        rf"|(?P<all>(?<!¤)¤++) (?:totalt|i total budget|i totalbudget)"
    ),
    hits={
        "Projektet kostar totalt 13,5 miljoner kronor.": {"sum": "13,5 miljoner kronor"},
        "Med kommunernas insatser omfattar projektet 12,5 miljoner kronor": {"turned": "12,5 miljoner kronor"},
        "Totalt omsätter det 5,8 Mkr.": {"sum": "5,8 Mkr"},
        "Var för sig, som omfattar 4 miljoner och": {"sum": "4 miljoner"},
    },
    misses=("Simulatorn kostar 1,3 miljoner kronor",),
)
