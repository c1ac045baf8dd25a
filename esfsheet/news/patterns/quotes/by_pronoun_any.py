"""Who speaks, by a pronoun after a verb that may tell of anything: `tecknar hon.`"""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=13,
    gate=(
        " hon",
        " han",
        " hen",
    ),
    regex=(
        r"(?P<mark>[,?!][\"”“»«'’]?) [a-zåäö]{3,14}(?:ar|er|år|ade|te|de|log|ler) (?P<pronoun>hon|han|hen)"
        r"(?=\.|\n|$| och [a-zåäö]+(?:ar|er|ade|te)(?!\w))"
    ),
    hits={
        "Jag har undervisat präster, tecknar hon. De är enda.": {"pronoun": "hon"},
        "Aldrig! ropar han och skrattar.": {"pronoun": "han"},
    },
    misses=("Sedan kom hon.", "När det regnar, arbetar hon inne."),
)
