"""How much of the money is used, or left."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=105,
    view="orgs",
    gate=("¤",),
    also=("använ", "förbruk", "upparbeta", "spendera", "gått åt", "kvar"),
    regex=(
        r"(?:är|har|hade|var) (?:nu |redan |hittills |bara |drygt |knappt |omkring "
        r"|cirka ){0,2}(?P<sum>(?<!¤)¤++) (?:nu |redan |hittills ){0,2}(?:använ(?:da|ts|t|d)|förbruka\w*|upparbeta\w*"
        r"|spendera\w*|gått åt|kvar)(?!\w)"
        r"|(?P<left>(?<!¤)¤++) (?:är|har|var) (?:nu |redan |hittills |fortfarande ){0,2}(?:använ(?:da|ts)|förbruka\w*"
        r"|upparbeta\w*|spendera\w*|gått åt|kvar)(?!\w)"
    ),
    hits={
        "Av de 9,6 miljoner kronor som vi beviljades är 4,4 miljoner kronor använda.": {"sum": "4,4 miljoner kronor"},
        "och 2 miljoner kronor är fortfarande kvar": {"left": "2 miljoner kronor"},
    },
    misses=("4 miljoner kronor används till hantverk", "är 3 kr kvartalet"),
)
