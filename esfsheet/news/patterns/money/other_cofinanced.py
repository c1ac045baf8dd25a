"""What the owner or others pay themselves."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=91,
    view="orgs",
    gate=("¤",),
    also=(
        "avsatt",
        "avsätter",
        "betalar",
        "bidra",
        "finansier",
        "går in",
        "gått in",
        "insats",
        "lagt",
        "lägger",
        "satsar",
        "skjut",
        "skänker",
        "står",
        "stöttar",
        "tillför",
        "¤ och",
    ),
    regex=(
        rf"(?:(?<!◊)◊|(?<!\w)(?:[Kk]ommunen|[Kk]ommunerna\w*|[Rr]egionen|[Pp]arterna|[Ff]öretagen|[Ff]örbundet|"
        rf"[Ll]änsstyrelsen|[Ss]jälva|[Vv]i|[Mm]edlemmarna|[Dd]eltagande \w+)(?!\w))(?:(?!får|fått|{FUND})"
        rf"[^.?!\n¤]){{0,90}}?(?:medfinansier\w+|står\b(?! som)|bidra(?:r|git|s)?\b|lägger|lagt|skjut(?:er|a|it)|går in"
        rf"|gått in|betalar|satsar|tillskjuter|avsätter|avsatt|stöttar|skänker"
        rf"|tillför)(?:(?!{FUND}|får|fick|fått|bevilja|tilldela)[^.?!\n¤]"
        rf"){{0,70}}(?P<sum>(?<!¤)¤++)|¤ och (?:därtill|dessutom) [^.?!\n¤]{{0,20}}+(?P<plus>(?<!¤)¤++)|[Ee]gen? (?:insats"
        rf"|finansiering|medfinansiering)[^.?!\n¤]{{0,30}}+(?P<own>(?<!¤)¤++)"
    ),
    hits={
        "och Östersunds kommun lägger till 600.000 kr": {"sum": "600.000 kr"},
        "Kommunen betalar sin del, 4,8 miljoner kronor, genom": {"sum": "4,8 miljoner kronor"},
        "Kommunerna medfinansierar projektet med sammanlagt 9,5 miljoner kronor": {"sum": "9,5 miljoner kronor"},
    },
    misses=(
        "Vi står som ägare och har fått 5,6 miljoner kronor",
        "Kommunen får 3 miljoner kronor",
        "Europeiska socialfonden bidrar med 3 kr",
    ),
)
