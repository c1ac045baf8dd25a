"""The fund sets a sum aside for projects to come."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=97,
    view="orgs",
    gate=("¤",),
    also=(
        "att söka",
        "avsatt",
        "avsätter",
        "finns",
        "lysa ut",
        "lyser ut",
        "otten",
        "som går att",
        "som kan",
        "som ska",
        "tlyst",
        "utlys",
    ),
    regex=(
        rf"{FUND}[^.?!\n¤]{{0,20}} (?:avsätter|avsatt|avsatte|utlyser|lyser ut|lysa ut"
        rf"|utlysa)[^.?!\n¤]{{0,30}}+(?P<sum>(?<!¤)¤++)"
        rf"|(?P<into>(?<!¤)¤++)(?: att (?:fördela|dela ut|söka))? (?:till|i|genom|inom) (?:en"
        rf"|den) (?:\w+ ){{0,2}}utlysning|[Uu]tlyst(?:a)? belopp(?:et)?:? ?(?P<announced>(?<!¤)¤++)"
        rf"|(?P<found>(?<!¤)¤++)(?: finns)? att söka"
        rf"|(?P<shared>(?<!¤)¤++) som (?:ska|kan|går att) (?:fördelas?|sökas?|delas ut)"
        rf"|(?<!I )(?<!i )[Pp]otten (?:är |ligger )?(?:på )?(?P<pot>(?<!¤)¤++)"
        rf"|(?:[Uu]tlys|[Oo]mgång|[Nn]u |[Dd]är "
        rf"|{FUND})(?:(?!udget|rojektet|ommun)[^.?!\n¤]){{0,60}} finns (?P<there>(?<!¤)¤++)(?! (?:kvar|över))"
    ),
    hits={
        "ESF-rådet satsar 60 miljoner kronor i en ny utlysning.": {"into": "60 miljoner kronor"},
        "ESF-rådet avsätter 42 miljoner kronor till projekt": {"sum": "42 miljoner kronor"},
        "Svenska ESF-rådet utlyser 45 miljoner kronor ur": {"sum": "45 miljoner kronor"},
        "Nästa gång är det upp till 25 Mkr som ska fördelas": {"shared": "25 Mkr"},
        "Potten är på 90 miljoner kronor": {"pot": "90 miljoner kronor"},
    },
    misses=("ESF-rådet ger 3 kr",),
)
