"""`Kvinnor på väg har beviljats 5,4 miljoner kronor av Svenska ESF-rådet`: what is granted money and is nobody."""

from esfsheet.news.naming.stated_name import apposed
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, FUND, OPEN, UPPER

PATTERN = Pattern(
    rank=13,
    view="orgs",
    base=apposed,
    gate=("¤",),
    also=(" får", "bevilja", "fick", "fått", "tilldela"),
    regex=(
        rf"(?:(?<=[.!?] )|(?<=\n)|^|(?<=¤ och )|(?<=¤, )|(?<=¤ medan )){OPEN}?(?P<name>(?!ESF|EU|Det|Den|Vi |[A-ZÅÄÖ][a-zåäö]+(?:förbundet|föreningen|rådet|bolaget|skolan|stiftelsen|universitetet|jouren|missionen) |Förbundet|Föreningen|Bolaget|Stiftelsen|Skolan|De |Han |Hon |Nu |Här |Alla |Flera |Båda|Samtliga|Sammanlagt|Totalt|Tillsammans"
        rf"|[^\n.]{{0,40}}(?:[Pp]rojekt|[Kk]ommun|[Ff]örening|[Ff]öretag|[Oo]rganisation|[Mm]yndighet|[Ss]kol|[Uu]nga"
        rf"|[Pp]ersoner|[Rr]egion))"
        rf"[{UPPER}][^\n.,()¤◊§]{{2,60}}?){CLOSE}? (?:har |kommer att )?(?:beviljas|beviljats|beviljades|tilldelas"
        rf"|tilldelats|tilldelades|får|fått|fick)"
        rf"(?: [a-zåäö]+){{0,2}}? ¤++(?=[^.\n]{{0,120}}? (?:av|från|ur) {FUND})"
    ),
    hits={
        "Kvinnor på väg har beviljats 5,4 miljoner kronor av Svenska ESF-rådet.": {"name": "Kvinnor på väg"},
        "Nytt. Svetslyft får drygt 3 miljoner kronor från Europeiska socialfonden": {"name": "Svetslyft"},
    },
    misses=(
        "Fem kommuner har beviljats 5 miljoner kronor av ESF",
        "Det får 3 kr av ESF",
    ),
)
