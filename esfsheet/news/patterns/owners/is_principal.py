"""`Ansvarig för projektet är Region Halland`, `Heby kommun har huvudansvaret`, `är den som håller ihop`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER
from esfsheet.news.words.verbs import ANSWERS, RUNS, THING

PATTERN = Pattern(
    rank=62,
    view="whole",
    gate=("nsvarig", "nsvaret", "amordn", "oordinat", "r den som", "som den som", "projektledningen", "itiativtag", "värd"),
    regex=(
        rf"{OWNER} (?:är|blir|var|står som) (?:{ANSWERS}(?: för|\.|,)|den som (?:{RUNS}) (?:[a-zåäö]+ )?{THING})"
        rf"|{OWNER.replace('?P<owner>', '?P<has>')} (?:har|tar|får|bär) (?:huvudansvaret|det övergripande ansvaret"
        rf"|ansvaret för (?:projektet|satsningen|arbetet)|projektledningen|samordningsansvaret)(?!\w)"
        rf"|{ANSWERS}(?: för [^.\n◊]{{1,60}}?)? är {OWNER.replace('?P<owner>', '?P<answers>')}"
    ),
    hits={
        "Heby kommun är samordnare för projektet": {"owner": "Heby kommun"},
        "Region Halland är ansvarig för arbetet": {"owner": "Region Halland"},
        "Heby kommun är den som håller ihop projektet.": {"owner": "Heby kommun"},
        "Heby kommun har huvudansvaret, och": {"has": "Heby kommun"},
        "Ansvarig för projektet är Region Halland.": {"answers": "Region Halland"},
    },
    misses=("Hon är ansvarig för", "Ansvarig är hon"),
)
