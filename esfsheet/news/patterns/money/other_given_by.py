"""`Av Sala kommun får den ytterligare ...`: what comes from somebody else, who is named first."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND

PATTERN = Pattern(
    rank=93,
    view="orgs",
    gate=("¤",),
    also=("Av ", "Från ", "av ", "från "),
    regex=(
        r"(?:(?:(?<=[.!?:] )|(?<=\n)|^)(?:Av|Från)|(?<=, )(?:av|från)|(?<=och )(?:av|från)) (?:◊++"
        r"|(?:kommunen|kommunerna|regionen|landstinget|staten|förbundet|medlemmarna)(?!\w))"
        rf" (?:får|fick|har|kommer|kom|erhåller"
        rf"|går)(?!\w)(?:(?!{FUND})[^.?!\n¤]){{0,50}}+(?P<sum>(?<!¤)¤++)(?! (?:av|från|ur) {FUND})"
    ),
    hits={
        "Av Sala kommun får den ytterligare 1,5 miljoner kronor.": {"sum": "1,5 miljoner kronor"},
        "Från Region Halland kommer 400 000 kronor.": {"sum": "400 000 kronor"},
    },
    misses=("Av Socialfonden får den 3 kr", "Av Sala kommun får den veta att ESF ger 3 miljoner kronor"),
)
