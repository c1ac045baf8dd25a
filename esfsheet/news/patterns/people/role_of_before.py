"""`Enligt ordföranden i Sommenåkarna, Yvonne Klaar, har`: the role with its body, then the name."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import NAME, ROLE, ROLES

PATTERN = Pattern(
    rank=31,
    named=True,
    gate=ROLES,
    also=(" i ", " på ", " för ", " vid "),
    regex=rf"(?<![\w-])(?=[\w:-]{{2,60}}+ (?:i|på|för|vid) )(?P<role>{ROLE} (?:i|på|för|vid) (?:[A-ZÅÄÖ][\w-]{{2,30}}|[a-zåäö]{{4,25}}(?:en|et))(?: [\w-]{{2,20}}){{0,2}}), (?P<name>{NAME})(?=,| \(|\.)",
    hits={
        "Enligt ordföranden i Sommenåkarna, Yvonne Klaar, har": {"role": "ordföranden i Sommenåkarna", "name": "Yvonne Klaar"},
        "Chefen för Stadsmissionen, Anna Ek, tror": {"role": "Chefen för Stadsmissionen", "name": "Anna Ek"},
    },
    misses=("ordföranden i Sala säger, Anna", "i Sommenåkarna, Yvonne Klaar, har"),
)
