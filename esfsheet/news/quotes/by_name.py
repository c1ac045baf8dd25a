"""`..., säger Ronja Almgren, enhetschef`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import NAME, SPEAKS, UPPER

PATTERN = Pattern(
    rank=30,
    regex=(
        rf"(?P<mark>[,?!.…][\"”“»«'’]?|[\"”“»«'’],?) (?:{SPEAKS})(?: också| vidare| då| sedan| till sist)? (?P<ro"
        rf"le>(?:(?:(?:Östra|Västra|Norra|Södra|Lilla|Stora|Nya|Upplands|Dals) )?[{UPPER}][\w-]{{2,30}}s )?"
        rf"(?:[a-zåäö][\wåäö:-]{{0,30}}|[A-ZÅÄÖ]{{2,5}}(?:-[a-zåäö]+)?)(?: (?:[a-zåäö&][\wåäö-]{{0,30}}|"
        rf"[A-ZÅÄÖ]{{2,5}}-[a-zåäö]+)){{0,6}} )?(?:[Dd]r\.? |[Pp]rof\.? )?(?P<name>{NAME})"
    ),
    hits={
        "Vi når bara dem, säger Ronja Almgren, enhetschef.": {"mark": ",", "name": "Ronja Almgren"},
        "”Bra”, säger generalsekreteraren Dag Rosén.": {"name": "Dag Rosén", "role": "generalsekreteraren"},
        "på ett bra sätt! säger vd:n Jan-Erik Nordlin.": {"mark": "!", "name": "Jan-Erik Nordlin"},
    },
    misses=(
        "Hon säger att Anna Berg kom.",
        "Bra, säger hon.",
    ),
)
