"""`de 7 miljoner kronor som projektet kostar`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=93,
    view="orgs",
    gate=("¤",),
    also=("¤ som", "vad allt", "röra sig"),
    regex=(
        r"(?P<sum>(?<!¤)¤++) (?:som (?:(?:hela )?(?:projektet|satsningen) (?:kostar|kostat|omfattar|omsluter|beräknas kosta|omsätter)|(?:det|allt) (?:kostar|kostat|har kostat)"
        r"|(?:behövs|krävs)(?=[.,]| för))|är vad allt (?:[a-zåäö]+ )?kosta\w*"
        r")|(?:[Ss]ammantaget|[Ss]ammanlagt"
        r"|[Tt]otalt)(?!¶)[^.?!\n¤¶]{0,30}? (?P<all>(?<!¤)¤++) att röra sig med(?![^.?!\n]{0,25}(?:¶|20[0-9][0-9]"
        r"|perioden))"
    ),
    hits={
        "av de 7 miljoner kronor som projektet kostar": {"sum": "7 miljoner kronor"},
        "de strax över 40 miljoner kronor som behövs.": {"sum": "40 miljoner kronor"},
        "Drygt 17 miljoner kronor är vad allt beräknas kosta.": {"sum": "17 miljoner kronor"},
        "3 kr som satsningen omfattar": {"sum": "3 kr"},
    },
    misses=("3 kr som projektet får",),
)
