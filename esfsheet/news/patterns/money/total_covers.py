"""`och omfattar totalt 23,7 miljoner kronor`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=90,
    view="orgs",
    gate=("¤",),
    also=("ed medfinansiering", "nklusive", "samman", "totalt"),
    regex=(
        r"(?:omfattar|kostar|omsluter|omsätter|uppgår till|blir det)(?: \w+)? (?:totalt |sammanlagt "
        r"|sammantaget )(?P<sum>(?<!¤)¤++)"
        r"|(?:[Tt]illsammans|[Ii]nklusive|[Mm]ed medfinansiering)[^.?!\n¤]{0,60}(?:blir det|blir"
        r" projektet|landar)(?: \w+){0,2} (?P<together>(?<!¤)¤++)"
    ),
    hits={
        "och omfattar totalt 23,7 miljoner kronor.": {"sum": "23,7 miljoner kronor"},
        "kostar sammanlagt 3 kr": {"sum": "3 kr"},
    },
    misses=("omfattar 3 kr",),
)
