"""`Med pengar ur React-EU hjälper Nybro kommun`: who spends the money of the fund."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import FUND, UPPER

PATTERN = Pattern(
    rank=39,
    view="orgs",
    gate=(
        "engar",
        "medel",
        "stöd",
        "miljoner",
    ),
    regex=(
        rf"(?:[Mm]ed|[Tt]ack vare) [a-zåäö]{{0,12}}(?:pengar|medel|stöd|miljoner)[^.\n◊]{{0,12}}(?:från|ur|av)"
        rf" {FUND}(?: plus)?,? (?:hjälper|ska|kan|vill|satsar|startar|utbildar|kommer|drar|erbjuder) (?P<owner>"
        rf"(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tiftelsen|[Bb]o"
        rf"laget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordnin"
        rf"gsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Proje"
        rf"kt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "Med krispengar ur React-EU hjälper Nybro kommun människor": {"owner": "Nybro kommun"},
        "Tack vare medel från ESF kan Sala kommun anställa": {"owner": "Sala kommun"},
    },
    misses=("Med krispengar ur React-EU hjälper vi",),
)
