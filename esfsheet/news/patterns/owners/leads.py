"""`Region Halland leder arbetet i projektet`, `Sala kommun har sedan ett år drivit Nya vägar`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import OWNER
from esfsheet.news.words.verbs import RUN, RUNS, THING, THING_AT

PATTERN = Pattern(
    rank=60,
    view="whole",
    gate=THING_AT,
    also=(
        "ansvar",
        "ägt",
        "administr",
        "basar",
        "bedr",
        "byggt upp",
        "driv",
        "drev",
        "drar ",
        "dra i",
        "dragit",
        "drog ",
        "förvaltar",
        "genomför",
        "gjor",
        "gör",
        "hållit",
        "håller",
        "hålla",
        "höll",
        "inle",
        "koordin",
        "lanser",
        "leda",
        "ledde",
        "leder",
        "lett",
        "ror i",
        "samordn",
        "sjös",
        "start",
        "står bakom",
    ),
    regex=(
        rf"{OWNER}(?:, [^,.\n◊◇¤]{{3,60}},)?(?:,? som| är de[nt] som"
        rf"| som)?(?: (?:nu|också|redan|här|själv|ensam|sedan [^.,\n◊]{{2,30}}))? (?:{RUNS}"
        rf"|(?:har|ska|kommer|vill|kan)(?: [a-zåäö◊0-9]+){{0,6}}? (?:{RUN}|driva|leda|starta|genomföra"
        rf"|samordna))(?: (?!ett av)[\w-]+){{0,5}}? {THING}"
    ),
    hits={
        "Det är Region Halland som driver projektet, i": {"owner": "Region Halland"},
        "Region Halland håller i trådarna, medan": {"owner": "Region Halland"},
        "Region Halland leder arbetet i det nystartade projektet": {"owner": "Region Halland"},
        "Uddevalla kommun drar igång projektet": {"owner": "Uddevalla kommun"},
        "Sala kommun har sedan ett år tillbaka drivit Nya vägar": {"owner": "Sala kommun"},
        "Heby kommun ska tillsammans med Sala kommun driva projektet Nu": {"owner": "Heby kommun"},
    },
    misses=(
        "Sala kommun leder ett delprojekt",
        "Hon leder projektet.",
        "Sala kommun leder vården",
        "Vi ska driva projektet",
    ),
)
