"""`Region Halland leder arbetet i projektet`, `Uddevalla kommun drar igång projektet`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=60,
    view="orgs",
    gate=(
        "leder",
        "driv",
        "drev",
        "samordnar",
        "ansvarar",
        "startar",
        "drar",
        "håller",
    ),
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}}) (?:le"
        rf"der|driver|drev|samordnar|har drivit|ansvarar för|startar|drar igång|håller i)(?: (?!ett av)\w+"
        rf"){{0,5}}? (?:[a-zåäö]*projekt(?:et)?|satsning\w*|förstudie\w*)(?!\w)"
    ),
    hits={
        "Region Halland leder arbetet i det nystartade projektet": {"owner": "Region Halland"},
        "Uddevalla kommun drar igång projektet": {"owner": "Uddevalla kommun"},
    },
    misses=(
        "Hon leder projektet.",
        "Sala kommun leder vården",
    ),
)
