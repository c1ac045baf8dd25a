"""`Mjölby kommun får 4,2 miljoner kronor`: who receives the money."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import OWNER

PATTERN = Pattern(
    rank=50,
    view="orgs",
    gate=("¤",),
    also=(" får", "bevilja", "erhåll", "fick", "fått", "mottar", "tilldela"),
    regex=(
        rf"(?<!\bi )(?<! på )(?<! vid )(?<! hos )(?<! för )(?<! av )(?<! från )(?<! med ){OWNER}(?:, [^,.\n◊¤]{{3,60}},)?(?: (?!(?:och|men|att) (?!beviljats|fått|tilldelats))[a-zåäö]+){{0,4}}? (?:får|fick|fått|beviljas|beviljats|beviljade"
        rf's|tilldelas|tilldelats|tilldelades|mottar|erhåller|erhållit)(?: [\w,:"”-]+){{0,6}}? ¤'
    ),
    hits={
        "Region Västerbotten tilldelas 9,3 MSEK från": {"owner": "Region Västerbotten"},
        "Sotenäs kommun har beviljats 865 000 kronor från": {"owner": "Sotenäs kommun"},
        "där Härnösands kommun har fått en halv miljon kronor": {"owner": "Härnösands kommun"},
    },
    misses=("Det får 3 miljoner kronor",),
)
