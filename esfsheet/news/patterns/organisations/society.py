"""`Göteborgs Stadsmission`, `Burlövs Badmintonklubb`: a name that ends in what it is."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.municipality import society
from esfsheet.news.words.pieces import UPPER, WORD

PATTERN = Pattern(
    base=society,
    gate=(
        "mission",
        "klubb",
        "förening",
        "sällskap",
        "församling",
        "distrikt",
        "kammare",
        "förbund",
        "pastorat",
        "sparbank",
        "gymnasium",
        "lärcent",
        "Lärcent",
        "museum",
        "teater",
        "sjukhus",
        "krets",
        " stift",
    ),
    regex=(
        rf"(?<!\w)(?P<name>(?:{WORD} ){{1,2}}(?:[Ss]tadsmission|[{UPPER}]?[a-zåäö]{{2,20}}klubb|[{UPPER}]"
        rf"[a-zåäö]{{2,20}}(?:förening|sällskap|församling|distrikt)|[Hh]andelskammare|[Ll]antbruksförbund"
        rf"|[Rr]äddningsförbund|[Rr]iksförbund"
        rf"|idrottsförening|hembygdsförening|pastorat|församling|sparbank|naturbruksgymnasium"
        rf"|(?:kommunal|samordnings|gymnasie|utbildnings|räddningstjänst)förbund|gymnasium|lärcentrum|"
        rf"[Ll]ärcenter|museum|teater|sjukhus|studieförbund|golfklubb|[Rr]ödakorskrets|naturskyddskrets|stift))(?!\w)"
    ),
    hits={
        "Gästrike Räddningsförbund ansökte": {"name": "Gästrike Räddningsförbund"},
        "Sökande: Göteborgs Stadsmission": {"name": "Göteborgs Stadsmission"},
        "som Brunnby stift äger": {"name": "Brunnby stift"},
        "hallchef i Burlövs Badmintonklubb.": {"name": "Burlövs Badmintonklubb"},
    },
    misses=(
        "En Badmintonklubb deltar.",
        "Stadens museum öppnar.",
    ),
)
