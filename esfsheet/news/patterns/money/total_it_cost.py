"""What the project costs, where its name is what costs: `Lyktan har kostat ...`, `en affär på ...`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=90,
    view="whole",
    gate=("¤",),
    also=("kosta", "oms", "omfatta", "landa", "sluta", "affär på"),
    regex=(
        r"◇(?: (?:har|hade|kommer att|beräknas|väntas|skulle))? (?:kosta(?:r|de|t)?|omsl(?:uter|öt|utit)"
        r"|oms(?:ätter|atte|att)|omfatta(?:r|de|t)?|(?:landa(?:r|de|t)?|sluta(?:r|de|t)?) på)"
        r"(?: (?:totalt|sammanlagt|drygt|cirka|knappt|ungefär|omkring|nästan|hela|till slut|i dag)){0,3} (?P<sum>(?<!¤)¤++)(?! (?:per|om) )"
        r"|(?:är|blir|blev) en affär på(?: [a-zåäö]+)? (?P<deal>(?<!¤)¤++)"
    ),
    hits={
        "Nya vägar har kostat 11,6 miljoner kronor, varav": {"sum": "11,6 miljoner kronor"},
        "Nya vägar kostar totalt 11,6 miljoner kronor.": {"sum": "11,6 miljoner kronor"},
        "Det blir en affär på 13 miljoner kronor.": {"deal": "13 miljoner kronor"},
    },
    misses=("Nya vägar får 3 miljoner kronor", "Lokalen kostar 3 miljoner kronor"),
)
