"""What the fund gives in a year, or has given since some year, in a county or the whole country."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

_GIVES = (
    r"(?:fördela\w*|delar? (?:[a-zåäö]+ ){0,2}ut|delade|delat ut|dela(?:ts|des) ut|betala\w* ut|gått till|gick till"
    r"|satsa\w*|investera\w*|bevilja\w*|gett|gav|bidra\w*"
    r"|fått|dragit in|kommit|hamnat|landat)"
)
_WHEN = (
    r"(?:[Ss]edan (?:starten|(?:år )?(?:199|20)[0-9]|programperioden|§|¶)|[Hh]ittills|[Gg]enom åren|[Ff]örra året"
    r"|[Ii] (?:år|fjol)(?!\w)|[Uu]nder (?:året|perioden|programperioden)"
    r"|[Åå]rligen|[Vv]arje år|[Ff]ram till i dag)"
)
_AREA = (
    r"(?:(?:i|till|över|inom) (?:hela )?(?:landet|länet|regionen|Sverige|våra? län|de (?:två|tre|fyra) länen|[A-ZÅÄÖ][\w-]+(?: och [A-ZÅÄÖ][\w-]+)? län)(?!\w)"
    r"|till (?:(?!projektet)[a-zåäö]+ )?(?:projekt|satsningar|insatser|regionen|länet)(?!\w))"
)

PATTERN = Pattern(
    rank=99,
    view="orgs",
    gate=("¤",),
    also=("län", "landet", "Sverige", "regionen", "projekt", "satsningar", "insatser"),
    regex=(
        rf"{_WHEN}(?:(?!rojektet)[^.?!\n¤]){{0,60}}?{_GIVES}(?:(?!rojektet)[^.?!\n¤]){{0,50}}+(?P<sum>(?<!¤)¤++)(?=(?:(?!rojektet|◇)[^.?!\n¤]){{0,50}}?{_AREA})"
        rf"|{FUND}(?:(?!rojektet)[^.?!\n¤]){{0,30}}{_WHEN}[^.?!\n¤]{{0,30}}+(?P<given>(?<!¤)¤++)(?=(?:(?!rojektet|◇)[^.?!\n¤]){{0,50}}?{_AREA})"
        rf"|(?:[Ii] (?:vårt|hela) (?:län|landet)(?:et)?|[Ii] (?:länet|Sverige)"
        rf"|[Tt]ill (?:länet|vårt län|regionen)) har(?:(?!rojektet)[^.?!\n¤]){{0,50}}"
        rf"(?P<here>(?<!¤)¤++)(?:(?!rojektet|◇)[^.?!\n¤]){{0,40}}{_GIVES}"
    ),
    hits={
        "Förra året delade ESF-rådet ut 410 miljoner kronor i hela landet.": {"sum": "410 miljoner kronor"},
        "Sedan starten 2008 har ESF-rådet fördelat 310 miljoner kronor i de två länen.": {"sum": "310 miljoner kronor"},
        "Europeiska socialfonden delar i år ut 84 miljoner kronor i Sverige.": {"given": "84 miljoner kronor"},
        "I vårt län har 240 miljoner kronor gått till satsningar": {"here": "240 miljoner kronor"},
    },
    misses=(
        "I år får projektet 4 miljoner kronor till insatser i länet.",
        "I länet har projektet 4 miljoner kronor fått",
    ),
)
