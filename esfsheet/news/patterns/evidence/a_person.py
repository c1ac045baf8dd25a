"""`Nya vägar, 34, säger`: somebody is called so."""

from esfsheet.news.text.telling import Evidence
from esfsheet.news.words.pieces import SAID

# After these the name is a thing's.
_NO_THING = "".join(f"(?<!{word} ◇)" for word in "namn, för om av i med till från".split())
_SAYS = r"(?:säger|sade|sa|berättar|berättade|menar|menade|tycker|förklarar|konstaterar|tillägger)"
_PARTY = r"\((?:S|M|C|L|V|KD|MP|SD|FP|[a-zåäö]{1,2})\)"

PATTERN = Evidence(
    says="either",
    weight=-9,
    gate=(
        *(verb.strip() for verb in SAID),
        "menade",
        ", ",
        "(",
        "s dröm",
        "s mamma",
        "s pappa",
        "s liv",
        "s väg",
        " själv",
        "och h",
    ),
    regex=(
        rf"(?P<name>◇(?<!◇◇){_NO_THING}◇*+)(?:,? (?:som )?{_SAYS}(?!\w)|, [0-9]{{2}}(?![0-9])"
        rf"|s (?:dröm|mamma|pappa|liv|väg)(?!\w)"
        rf"| {_PARTY}| (?:själv|och hans|och hennes)(?!\w)|, som är [0-9]{{2}})"
    ),
    hits={
        "Nya vägar, 34, har": {"name": "Nya vägar"},
        "Nya vägar berättar att": {"name": "Nya vägar"},
    },
    misses=("Nya vägar har", "projektet heter Nya vägar"),
)
