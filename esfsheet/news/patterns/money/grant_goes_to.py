"""`Till projektet ”Nu” går 4 miljoner kronor`, `3 miljoner kronor, går till Heby kommun`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=95,
    view="orgs",
    gate=("¤",),
    also=("Till", "gick till", "går till", "ska gå till"),
    regex=(
        r"(?:(?<=[.!?:] )|(?<=\n)|^)Till (?:projektet|satsningen|förstudien|◊++"
        r"|[A-ZÅÄÖ][a-zåäö]+)[^.?!\n¤]{0,80} (?:går|gick) (?P<sum>(?<!¤)¤++)"
        r"|(?<!varav )(?<!därav )(?P<part>(?<!¤)¤++),? (?:går|gick|ska gå) till (?:◊++(?! för)"
        r"|(?:projekt(?:et)?|satsningen|förstudien|kommunen)(?!\w))"
    ),
    hits={
        "Till projektet ”Nu” går 11,1 miljoner kronor, och": {"sum": "11,1 miljoner kronor"},
        "Den minsta summan, 3,2 miljoner kronor, går till projektet Nu": {"part": "3,2 miljoner kronor"},
    },
    misses=(
        "går 3 kr till löner",
        "3 kr går till löner",
    ),
)
