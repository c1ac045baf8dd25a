"""`Kom även du, hälsar Sofie Karlander`: any verb, in a paragraph that a dash opens."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import NAME, UPPER

PATTERN = Pattern(
    rank=14,
    regex=(
        rf"(?P<mark>[,?!][\"”“»«'’]?) [a-zåäö]{{2,14}}(?:ar|er|år|ade|te|de|log|ler) (?P<role>(?:(?:(?:Östra|Väs"
        rf"tra|Norra|Södra|Lilla|Stora|Nya|Upplands|Dals) )?[{UPPER}][\w-]{{2,30}}s )?(?:[a-zåäö]"
        rf"[\wåäö:-]{{0,30}}|[A-ZÅÄÖ]{{2,5}}(?:-[a-zåäö]+)?)(?: (?:[a-zåäö&][\wåäö-]{{0,30}}|[A-ZÅÄÖ]{{2,5}}-"
        rf"[a-zåäö]+)){{0,6}} )?(?P<name>{NAME})(?=[,. (]|$|\n)"
    ),
    hits={
        "Kom även om du inte är ung, hälsar Sofie Karlander.": {"name": "Sofie Karlander"},
        "Nej, svarade rektorn Maud Isaksson.": {"name": "Maud Isaksson", "role": "rektorn"},
    },
    misses=("Sedan kom Maud Isaksson.",),
)
