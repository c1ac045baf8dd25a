"""What the project costs or comes to in all."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=81,
    view="orgs",
    gate=("¤",),
    also=("beräknas kosta", "går loss på", "i total", "kostar", "omfattar", "omsluter", "omsätter", "totalt", "värd", "värt"),
    regex=(
        r"(?:[Pp]rojektet|[Ss]atsningen|[Hh]ela [a-zåäö]+|[Tt]otalt|[Ss]ammanlagt|som|[Pp]rojekt|[Ff]örstudien"
        r")(?: \w+){0,2}? (?:kostar|går loss på|omsluter|omsätter|omfattar|beräknas kosta|värt|värd)(?: \w+){0,4}? (?P<sum"
        r">(?<!¤)¤++)|(?P<all>(?<!¤)¤++) (?:totalt|i total budget|i totalbudget)"
    ),
    hits={
        "Projektet kostar totalt 13,5 miljoner kronor.": {"sum": "13,5 miljoner kronor"},
        "Totalt omsätter det 5,8 Mkr.": {"sum": "5,8 Mkr"},
        "Var för sig, som omfattar 4 miljoner och": {"sum": "4 miljoner"},
    },
    misses=("Simulatorn kostar 1,3 miljoner kronor",),
)
