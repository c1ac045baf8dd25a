"""`Mjölby kommun får 4,2 miljoner kronor`, `Heby kommun har fått ja till projektet`: who receives the money."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, OWNER
from esfsheet.news.words.verbs import GETS, GETS_AT, MONEY, MONEY_STEMS

PATTERN = Pattern(
    rank=50,
    view="whole",
    gate=MONEY_STEMS,
    also=GETS_AT,
    regex=(
        rf"(?:(?<![\w-])|(?=◊))(?<!\bi )(?<! på )(?<! vid )(?<! hos )(?<! för )(?<! av )(?<! från )(?<! med ){OWNER}(?:, [^,.\n◊¤]{{3,60}},)?(?:,? som)?"
        rf"(?: (?!(?:och|men|att) (?!beviljats|fått|tilldelats))[a-zåäö]+){{0,4}}?(?: av {FUND})?(?: sökt och)? {GETS}"
        rf"(?:(?: [\w,:\"”◇-]+){{0,6}}? ¤|(?: [a-zåäö]+){{0,2}}? (?:{FUND}s )?{MONEY})"
    ),
    hits={
        "Region Västerbotten tilldelas 9,3 MSEK från": {"owner": "Region Västerbotten"},
        "Sotenäs kommun har beviljats 865 000 kronor från": {"owner": "Sotenäs kommun"},
        "där Härnösands kommun har fått en halv miljon kronor": {"owner": "Härnösands kommun"},
        "Heby kommun har av ESF-rådet beviljats 3 kr": {"owner": "Heby kommun"},
        "Heby kommun har beviljats medel från ESF": {"owner": "Heby kommun"},
        "Heby kommun har fått ja till projektet": {"owner": "Heby kommun"},
        "Heby kommun har sökt och fått 3 kr": {"owner": "Heby kommun"},
        "Heby kommun rodde hem pengarna": {"owner": "Heby kommun"},
    },
    misses=(
        "Det får 3 miljoner kronor",
        "Vi får stöd",
        "Heby kommun ger stöd",
    ),
)
