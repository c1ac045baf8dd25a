"""`..., Heby kommun 5 miljoner kronor till ”Språkbron” och ...`: the next of several, without its verb."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    rank=46,
    view="orgs",
    gate=(
        "¤ för ",
        "¤ till ",
    ),
    also=(
        "◊ ¤",
        "◊ får ¤",
    ),
    across=True,
    regex=(
        rf"(?:, |och |samt |medan )(?P<owner>(?<!◊)◊++) (?:får )?(?P<sum>(?<!¤)¤++) (?:för|till) (?:projektet )?{OPEN}"
        rf'(?P<name>[{UPPER}0-9][^\n"”“»]{{1,90}}?){CLOSE}(?!\w)'
    ),
    hits={
        "till ”Ordlust”, Heby kommun 5 miljoner kronor till ”Språkbron” och": {"owner": "Heby kommun", "name": "Språkbron"},
        "och Region Halland 2 miljoner kronor för projektet ”Nu”.": {"owner": "Region Halland", "name": "Nu"},
    },
    misses=("och Heby kommun 5 miljoner kronor till löner",),
)
