"""A limit, or what is usual, for any project."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=93,
    view="orgs",
    gate=("¤",),
    also=(
        "kan få",
        "kan söka",
        "det att",
        "rojekt",
        "vanlig",
        "än ¤",
    ),
    regex=(
        r"(?:[Vv]arje projekt|[Ee]tt projekt(?= (?:ska|måste|får|kan|bör|behöver|omfattar|är|ligger))"
        r"|[Pp]rojekten? (?:ska|måste|får|kan)|vanlig\w*|per projekt"
        r"|kan söka|kan få|går det att (?:söka|få))[^.?!\n¤]{0,70}(?:högst|minst|max\w*|mellan|upp till|mindre än|mer än"
        r"|omkring|på|under|över|från|som lägst|som mest)[^.?!\n¤]{0,20}+(?P<sum>(?<!¤)¤++)|(?:mindre|mer|lägre|högre) "
        r"än (?P<bound>(?<!¤)¤++) (?:hänvisas|kan|ska|får|måste)"
    ),
    hits={
        "Varje projekt kan få högst 40 miljoner kronor.": {"sum": "40 miljoner kronor"},
        "ett vanligt beslut ligger på omkring 4 miljoner kronor": {"sum": "4 miljoner kronor"},
        "Ett projekt ska omfatta minst 2 miljoner kronor i stöd": {"sum": "2 miljoner kronor"},
    },
    misses=("Projektet får 4 miljoner kronor",),
)
