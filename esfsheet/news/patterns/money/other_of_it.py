"""`1,5 miljoner kronor av bidraget`, `allt utom 112 000 kronor`: a part of what was given."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=104,
    view="orgs",
    gate=("¤",),
    also=(
        "¤ av ",
        "llt utom",
        "var blev",
        "var finns",
        "var är",
        "återbeta",
        "återstår",
        "över",
        "tillbaka",
        " del",
    ),
    regex=(
        r"(?P<sum>(?<!¤)¤++) av (?:bidraget|stödet|pengarna|budgeten|summan|medlen|projektmedlen|potten|totalen)(?!\w)"
        r"|(?:[Aa]llt utom|[Kk]var (?:är|finns|blev)|återstår|återbeta\w+|blev över|betalas? tillbaka"
        r"|lämnas? tillbaka)[^.?!\n¤]{0,20}+(?P<left>(?<!¤)¤++)"
        r"|(?:[Bb]udget|[Kk]ostnad)\w* för (?:den|vår|denna|◊++|kommunens|universitetets|högskolans"
        r"|regionens) del\w*[^.?!\n¤]{0,30}+(?P<share>(?<!¤)¤++)"
    ),
    hits={
        "får 1,5 miljoner kronor av bidraget för att": {"sum": "1,5 miljoner kronor"},
        "användes allt utom 112 000 kronor.": {"left": "112 000 kronor"},
        "budgeten för den delen uppgår till 1 375 000 kronor": {"share": "1 375 000 kronor"},
    },
    misses=("3 kr av fonden",),
)
