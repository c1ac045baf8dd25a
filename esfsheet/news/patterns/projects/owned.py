"""`äger gemensamt projektet Natten är ung.`: after a verb that takes it as its object, a name may hold a verb."""

from esfsheet.news.naming.stated_name import object_of
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import UPPER

PATTERN = Pattern(
    rank=31,
    view="orgs",
    base=object_of,
    gate=("projektet ",),
    across=True,
    regex=(
        rf"(?:äger|ägde|driver|drev|startar|startade|leder)(?: gemensamt| tillsammans| nu| också)? (?:det nya |"
        rf'ESF-)?projektet (?P<name>[{UPPER}][^\n.,;:()¤§◊"”“»]{{2,60}})(?=\.(?: [{UPPER}]|$|\n)|\n|$)'
    ),
    hits={
        "Region Gotland äger gemensamt projektet Natten är ung. Det": {"name": "Natten är ung"},
        "Heby kommun driver projektet Nya vägar.": {"name": "Nya vägar"},
    },
    misses=("äger projektet som startar",),
)
