"""`Bakom projektet står Heby kommun`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=61,
    view="orgs",
    gate=("akom ",),
    regex=(
        rf"[Bb]akom (?:projektet|satsningen|ansökan|förstudien)[^.\n◊]{{0,60}}? (?:står|är|finns) (?P<owner>(?<!◊)◊++"
        rf"(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olag"
        rf"et|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsf"
        rf"örbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|"
        rf"Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Bakom projektet Nu står Heby kommun.": {"owner": "Heby kommun"},
        "Bakom satsningen finns Region Halland": {"owner": "Region Halland"},
    },
    misses=("Bakom projektet står vi",),
)
