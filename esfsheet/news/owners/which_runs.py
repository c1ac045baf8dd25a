"""`ett projekt som Heby kommun driver`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=60,
    view="orgs",
    gate=("som ",),
    regex=(
        rf"som (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|"
        rf"[Ff]örbundet|[Ff]öreningen|[Ss]t"
        rf"iftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelse"
        rf"n|[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Dä"
        rf"r|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}}) "
        rf"(?:driver|leder|ansvarar för|drev|har drivit|samordnar|startar|startat|sökt|söker)\b"
    ),
    hits={
        "är ett projekt som Heby kommun driver.": {"owner": "Heby kommun"},
        "som Region Halland leder": {"owner": "Region Halland"},
    },
    misses=("som vi driver",),
)
