"""`vårt nya projekt`, `det är vi som har fått pengarna`, `hos oss`: whoever sends the text."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=2,
    view="whole",
    gate=("årt ", "år ", "i ", "i,", "är vi", "det vi", "oss"),
    also=(
        "rojekt",
        "regi",
        "ansök",
        "atsning",
        "örstudie",
        "tur",
        "äger",
        "driver",
        "fått",
        "får",
        "fick",
        "sök",
        "tartar",
        "leder",
        "ska ",
        "samordna",
        "kallar",
        "evilja",
        "illdela",
        "hos oss",
        "ger oss",
        "gav oss",
        "gett oss",
        "det är vi",
        "är det vi",
    ),
    regex=(
        r"(?<!\w)(?:(?P<our>[Vv]årt?) (?:[a-zåäö]+ ){0,2}?(?:[a-zåäöA-Z-]{0,12}projekt|regi|ansökan|satsning|förstudie|tur)(?!\w)"
        r"|(?P<owner>[Vv]i)(?:,? som)? (?:[a-zåäö]+ ){0,3}?(?:äger|driver|fått|får|fick|söker|sökte|sökt|startar|leder"
        r"|samordnar|kallar|beviljats|tilldelats)(?!\w)"
        r"|(?:det är|är det) (?P<it>vi)(?!\w)|hos (?P<us>oss)(?!\w)"
        r"|(?:ger|gav|gett|beviljar|beviljat|tilldelar) (?P<given>oss)(?!\w))"
    ),
    hits={
        "i vårt nya projekt ska": {"our": "vårt"},
        "Det är vi som har fått pengarna": {"owner": "vi"},
        "sitt hem hos oss på": {"us": "oss"},
    },
    misses=("vi deltar", "våra gäster"),
)
