"""`Språkbron hette ett tidigare projekt`."""

from esfsheet.news.naming.stated_name import built_on
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, UPPER

PATTERN = Pattern(
    view="orgs",
    base=built_on,
    gate=("hette ", "var "),
    regex=(
        rf"(?:(?<=[.!?] )|(?<=\n)|^){OPEN}?(?P<name>(?!Det|Den|Vi)[{UPPER}][^\n.,()¤◊§]{{1,60}}?){CLOSE}? (?:hette|var) (?:namnet på )?"
        rf"(?:ett|det|en|den|kommunens|vårt) (?:tidigare|förra|avslutade?|första|liknande) (?:\w+ )?(?:[\w-]*projekt(?:et)?|förstudien?|satsning(?:en)?)"
    ),
    hits={
        "Språkbron hette ett tidigare projekt.": {"name": "Språkbron"},
        "Ordlyftet var ett liknande projekt som": {"name": "Ordlyftet"},
    },
    misses=("Det var ett tidigare projekt.",),
)
