"""`de 7 miljoner kronor som projektet kostar`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=93,
    view="orgs",
    gate=("¤ som ",),
    regex=r"(?P<sum>(?<!¤)¤++) som (?:hela )?(?:projektet|satsningen) (?:kostar|omfattar|omsluter|beräknas kosta|omsätter)",
    hits={
        "av de 7 miljoner kronor som projektet kostar": {"sum": "7 miljoner kronor"},
        "3 kr som satsningen omfattar": {"sum": "3 kr"},
    },
    misses=("3 kr som projektet får",),
)
