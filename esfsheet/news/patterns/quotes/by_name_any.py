"""`Kom även du, hälsar Sofie Karlander`: any verb, in a paragraph that a dash opens."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, SPEAKERS_ROLE

PATTERN = Pattern(
    rank=14,
    named=True,
    regex=(
        rf"(?P<mark>[,?!][\"”“»«'’]?) [a-zåäö]{{2,14}}(?:ar|er|år|ade|te|de|log"
        rf"|ler) {SPEAKERS_ROLE}(?P<name>{NAME})(?=[,. (]|$|\n)"
    ),
    hits={
        "Kom även om du inte är ung, hälsar Sofie Karlander.": {"name": "Sofie Karlander"},
        "Nej, svarade rektorn Maud Isaksson.": {"name": "Maud Isaksson", "role": "rektorn"},
    },
    misses=("Sedan kom Maud Isaksson.",),
)
