"""`Stiftelsen Sjöboden`, `Föreningen Gnistan`: a name after the word for what it is."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER, WORD

PATTERN = Pattern(
    gate=(
        "tiftelsen",
        "öreningen",
        "ällskapet",
        "ooperativet",
        "örbundet",
        "fonden",
        "rådet",
        "ätverket",
        "ollege",
        "Coompanion",
        "Församlingen",
        "Distriktet",
        "Akademi",
        "Kyrkan",
        "kammaren",
        "Centrum ",
        "Science ",
        "Campus",
        "Navet",
        "Samverkan",
        "Företagarna",
        "Finsam",
        "Industriellt",
        "Jobbtorget",
        "partnerskapet",
    ),
    regex=(
        rf"(?=[{UPPER}])(?P<name>(?:Stiftelsen|Föreningen|[{UPPER}][a-zåäö]{{3,20}}(?:föreningen|sällskapet|kooperativet"
        rf"|stiftelsen)|Studieförbundet|Trygghetsfonden|Trygghetsrådet|Bildningsförbundet|Idrottsföreningen"
        rf"|Riksförbundet|Kooperativet|Nätverket|Teknikcollege|Vårdcollege|Coompanion|Hushållningssällskapet|Sällskapet"
        rf"|Församlingen|Distriktet|Hemslöjdsföreningen|Hembygdsföreningen|Ideella föreningen|Fackförbundet"
        rf"|Fackföreningen|Akademi|Kyrkan|Handelskammaren|Centrum för|Science Park|Campus|Navet"
        rf"|Region(?:al)?förbundet|Kommunförbundet|Samverkan|Företagarna|Finsam|Industriellt|Vård- och omsorgscollege"
        rf"|Jobbtorget|Strukturfondspartnerskapet)(?: (?:(?:&|i|för) )?{WORD}(?:/{WORD})?){{1,4}})"
    ),
    hits={
        "Stiftelsen Sjöboden får 3 kr": {"name": "Stiftelsen Sjöboden"},
        "(Studieförbundet Bygd & Bildning)": {"name": "Studieförbundet Bygd & Bildning"},
        "Akademi Norr äger projektet": {"name": "Akademi Norr"},
    },
    misses=(
        "Stiftelsen får pengar.",
        "Föreningen äger projektet.",
    ),
)
