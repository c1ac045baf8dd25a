"""`pågår fram till årsskiftet 2025/26`, `startar vid årsskiftet 2019/2020`: the last month of a year, or the first of the next."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.period_words import ENDS, IT, STARTS

PATTERN = Pattern(
    rank=39,
    view="named",
    gate=("rsskifte",),
    regex=(
        rf"{IT}[^.\n§¶]{{0,50}}?(?<!\w)(?:(?P<starts>{STARTS})|{ENDS}|pågår|pågå|löper|sträcker sig|räcker|varar)(?!\w)[^.\n§¶]{{0,20}}? "
        r"årsskiftet (?P<turn>20[0-9]{2}) ?[/-] ?(?:20)?[0-9]{2}(?![0-9])"
    ),
    hits={
        "Projektet pågår fram till årsskiftet 2025/26.": {"turn": "2025"},
        "Nya vägar startade vid årsskiftet 2019/2020": {"turn": "2019", "starts": "startade"},
    },
    misses=("Projektet pågår till årsskiftet.", "Kursen pågår till årsskiftet 2025/26."),
)
