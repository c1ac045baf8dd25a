"""`får stöd`, `tilldelas pengar`: who receives, where the sum stands elsewhere."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=40,
    view="orgs",
    gate=(
        "Så mycket",
        "ed stöd",
    ),
    regex=(
        rf"(?:[Mm]ed stöd av (?:ESF|Europeiska socialfonden)[^.\n◊]{{0,10}} får |Så mycket får )(?P<owner>(?<!◊)◊++"
        rf"(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olag"
        rf"et|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsf"
        rf"örbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|"
        rf"Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Så mycket får Vara kommun av EU": {"owner": "Vara kommun"},
        "Med stöd av ESF får Ale kommun anställa": {"owner": "Ale kommun"},
    },
    misses=(
        "Så mycket får vi",
        "Med stöd av ESF startar Sala",
    ),
)
