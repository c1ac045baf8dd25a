"""`Stiftelsen Sjöboden`, `Föreningen Gnistan`: a name after the word for what it is."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import WORD

PATTERN = Pattern(
    regex=(
        rf"(?P<name>(?:Stiftelsen|Föreningen|Studieförbundet|Trygghetsfonden|Trygghetsrådet|Bildningsförbundet|"
        rf"Idrottsföreningen|Riksförbundet|Kooperativet|Nätverket|Teknikcollege|Vårdcollege|Coompanion|Hushålln"
        rf"ingssällskapet|Sällskapet|Församlingen|Distriktet|Hemslöjdsföreningen|Hembygdsföreningen|Ideella för"
        rf"eningen|Fackförbundet|Fackföreningen|Akademi|Kyrkan|Handelskammaren|Centrum för|Science Park|Campus|"
        rf"Navet|Region(?:al)?förbundet|Kommunförbundet|Samverkan|Företagarna|Finsam|Industriellt)(?: (?:(?:&|i"
        rf"|för) )?{WORD}){{1,4}})"
    ),
    hits={
        "Stiftelsen Sjöboden får 3 kr": {"name": "Stiftelsen Sjöboden"},
        "(Studieförbundet Bygd & Bildning)": {"name": "Studieförbundet Bygd & Bildning"},
        "Akademi Norr äger projektet": {"name": "Akademi Norr"},
    },
    misses=("Stiftelsen får pengar.", "Föreningen äger projektet.",),
)
