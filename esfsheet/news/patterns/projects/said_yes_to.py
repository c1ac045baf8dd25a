"""`säger ja till Nya vägar`, `beslutet om Nya vägar`: what a decision is about."""

from esfsheet.news.naming.ends import ended
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=16,
    view="orgs",
    base=ended,
    gate=(
        "ja ",
        "klartecken",
        "ljus",
        "eslutet",
        "skottet",
        "starten",
        "akta",
        "FAKTA",
        "llt om",
        "rojektet:",
        "ärdering",
        "lutrapport",
        "lutkonf",
        "ktgruppen",
        "rgruppen",
        "remiär",
    ),
    across=True,
    regex=(
        rf"(?:ja till|klartecken (?:till|för)|grönt ljus (?:till|för)|[Bb]eslutet om|startskottet för|starten "
        rf"(?:av|för)|[Uu]tvärdering\w* (?:av|för)|[Ss]lutrapport\w* (?:för|från|av)|[Ss]lutkonferens\w* (?:för|i)"
        rf"|[Pp]rojektgruppen (?:för|i)|[Ss]tyrgruppen (?:för|i)|[Pp]remiär för|[Ff]akta om|[Ff]akta:|FAKTA:|[Aa]llt om"
        rf"|[Oo]m projektet:) (?=(?P<name>(?!ESF|EU|Europeiska|Projekt|Social|Interreg)[{UPPER}0-9][^\n()]{{1,90}}))"
    ),
    hits={
        "Slutrapporten för Kvinnor på väg är klar.": {"name": "Kvinnor på väg"},
        "Socialfonden säger ja till Nya vägar, Heby kommuns": {"name": "Nya vägar"},
        "Fakta om Nya vägar\nÄgare: Sala": {"name": "Nya vägar"},
        "Beslutet om Nya vägar togs av": {"name": "Nya vägar"},
    },
    misses=(
        "säger ja till projektet",
        "Beslutet om ESF togs",
    ),
)
