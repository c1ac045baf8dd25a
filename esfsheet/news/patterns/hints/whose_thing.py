"""`Sala kommuns satsning`, `kommunens nya projekt`, `Nya vägar på Sala kommun`: whose it is called."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WHOSE, WHOSE_STEMS

PATTERN = Pattern(
    rank=3,
    view="whole",
    gate=("rojekt", "atsning", "ansökan", "örstudie", "◇"),
    also=WHOSE_STEMS,
    regex=(
        rf"{WHOSE}(?:(?!och |i |på |med |för |av |som |till |har |är )[a-zåäö]+ ){{0,2}}?"
        r"(?:[a-zåäöA-Z-]{0,20}(?<!del)(?:projekt(?:et|ens?)?|satsning(?:en)?|förstudien?)(?!\w)|ansökan|◇)"
    ),
    hits={
        "stöd till Heby kommuns satsning Fiber": {"whose": "Heby kommun"},
        "Heby kommuns nya ESF-projekt": {"whose": "Heby kommun"},
    },
    misses=("Heby kommuns delprojekt", "Heby kommun deltar i projektet"),
)
