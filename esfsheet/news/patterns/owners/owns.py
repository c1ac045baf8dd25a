"""`Akademi Norr äger projektet`, `det är Linköpings kommun som äger projektet`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER

PATTERN = Pattern(
    rank=92,
    view="whole",
    gate=(" ägt", "ägde", "äger"),
    regex=(
        rf"{OWNER}(?:,? som| är den som)?(?: har| hade)? (?:äger|ägde|ägt)(?: tillsammans| gemensamt"
        rf"| och (?:driver|leder|samordnar|ansvarar för))?"
        rf"(?:(?<=ar)(?=[.,])|(?: \w+){{0,3}}? (?:projekt\w*|satsningen|förstudien)"
        rf"|(?: också| själv)? (?:det|den|dem|alltihop|alla (?:två|tre|fyra)|vart och ett(?: av dem)?)(?=[,.]| och | av |$))"
    ),
    hits={
        "Akademi Norr äger projektet, som": {"owner": "Akademi Norr"},
        "Det är Linköpings kommun som äger projektet och": {"owner": "Linköpings kommun"},
        "Hjo kommun har ägt projektet och": {"owner": "Hjo kommun"},
        "Hjo kommun äger och samordnar. Runt": {"owner": "Hjo kommun"},
        "Hjo kommun äger det, Tibro kommun deltar": {"owner": "Hjo kommun"},
        "Hjo kommun och Tibro kommun äger tillsammans det nya projektet": {"owner": "Hjo kommun och Tibro kommun"},
    },
    misses=(
        "Han äger projektet.",
        "Sala kommun deltar utan att äga projektet",
    ),
)
