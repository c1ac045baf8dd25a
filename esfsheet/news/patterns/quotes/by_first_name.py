"""Who speaks, by a first name alone: `berättar Linus, 23`, `” - Annbritt, deltagare`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import SAID, SPEAKS, UPPER

PATTERN = Pattern(
    rank=18,
    gate=(*SAID, " -"),
    across=True,
    regex=(
        rf"(?P<mark>[,?!.…][\"”“»«'’]?|[\"”“»«'’],?) (?:(?:{SPEAKS})(?: också| vidare| då| sedan| till sist)? |- ?(?=\w+, ))"
        rf"(?P<role>[a-zåäö-]{{4,25}} )?(?P<first>[{UPPER}][a-zåäöé]{{2,14}})(?=[,.\n]|$| som | och )"
    ),
    hits={
        "”De stod kvar”, berättar Linus, 23, som var med.": {"first": "Linus"},
        "”Man blev kallad vid namn” - Jamal, deltagare": {"first": "Jamal"},
        "Det gick bra, säger deltagaren Mona.": {"first": "Mona", "role": "deltagaren"},
    },
    misses=("Det gick bra, säger Anna Berg.", "Han säger att Mona kom."),
)
