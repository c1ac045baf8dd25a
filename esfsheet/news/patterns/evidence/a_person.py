"""`Nya vägar, 34, säger`: somebody is called so."""

from esfsheet.news.text.telling import Evidence
from esfsheet.news.words.pieces import SAID

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
        r"(?P<name>◇(?<!◇◇)(?<!namn, ◇)(?<!för ◇)(?<!om ◇)(?<!av ◇)(?<!i ◇)(?<!med ◇)(?<!till ◇)(?<!från ◇)◇*+)(?:,? (?:som )?(?:säger|sade|sa|berättar|berättade|menar|menade|tycker|förklarar|konstaterar|tillägger)(?!\w)|, [0-9]{2}(?![0-9])|s (?:dröm|mamma|pappa|liv|väg)(?!\w)| \((?:S|M|C|L|V|KD|MP|SD|FP|[a-zåäö]{1,2})\)| (?:själv|och hans|och hennes)(?!\w)|, som är [0-9]{2})"
    ),
    hits={
        "Nya vägar, 34, har": {"name": "Nya vägar"},
        "Nya vägar berättar att": {"name": "Nya vägar"},
    },
    misses=("Nya vägar har", "projektet heter Nya vägar"),
)
