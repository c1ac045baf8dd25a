"""What a region or a country has to give out in a programme period: `finns totalt ... för programperioden`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=100,
    view="orgs",
    gate=("¤",),
    also=("programperiod", "att röra", "att förfoga", "att disponera", "att dela ut", "att fördela"),
    regex=(
        r"(?:finns|fanns|har|hade|får|disponerar)(?:(?!rojekt|◇|gett|gav|bevilja|ger )[^.?!\n¤]){0,40}+(?P<sum>(?<!¤)¤++)(?:(?!rojekt|tlysning)[^.?!\n¤]){0,25} (?:för|i|inom|under|fram till|till) (?:hela |den här |denna |innevarande |nya |slutet av ){0,2}programperiod"
        r"|(?:har|hade|förfogar över)(?:(?!rojekt|◇)[^.?!\n¤]){0,30}+(?P<dispose>(?<!¤)¤++) att (?:röra sig med"
        r"|förfoga över|disponera|dela ut|fördela)(?:(?!tlysning)[^.?!\n¤]){0,25}(?:¶|20[0-9][0-9]|perioden)"
    ),
    hits={
        "I regionen finns totalt 780 miljoner kronor för programperioden 2007-2013.": {"sum": "780 miljoner kronor"},
        "Totalt har regionen 780 miljoner kronor att röra sig med fram till 2027.": {"dispose": "780 miljoner kronor"},
    },
    misses=("Projektet har 3 miljoner kronor för perioden", "finns 30 miljoner kronor att fördela i utlysningen"),
)
