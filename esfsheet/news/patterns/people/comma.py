"""`Tord Hvass, näringslivschef i Malung`: the name, a comma, the role."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, PARTY, ROLE

PATTERN = Pattern(
    rank=35,
    named=True,
    gate=(", ",),
    regex=(
        rf"(?P<name>{NAME}){PARTY}(?:, [0-9]{{2}}(?: år)?)?, (?:numera "
        rf"|i dag )?(?P<role>(?!hon |han |som |och |men |där |tidigare|senare|vidare)(?:[a-zåäö][\wåäö-]{{1,25}} ){{0,3}}?"
        rf'(?:{ROLE}|[a-zåäö]{{3,20}}(?:are|ist|log|ör|ant)(?!\w))(?: [^,.\n"”:;]{{2,90}})?)(?=[,.\n"”:;?!]|$)'
    ),
    hits={
        "– Bra, säger Ann-Sofi Hillgren, deltagare.": {"name": "Ann-Sofi Hillgren", "role": "deltagare"},
        "Roland Ale (M), ledamot i kommunstyrelsen.": {"name": "Roland Ale", "role": "ledamot i kommunstyrelsen"},
    },
    misses=(
        "Anna Berg, hon är chef",
        "Sala, chef",
    ),
)
