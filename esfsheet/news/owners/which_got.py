"""`De pengar som kommunen har fått`, `projektet som Samordningsförbundet X har fått 21 miljoner till`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=52,
    view="orgs",
    gate=("som ",),
    regex=(
        rf"(?:¤ som|projektet som|projekt som) (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|"
        rf"(?:[Kk]ommunen|[Rr]egionen|"
        rf"[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]ands"
        rf"tinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)"
        rf"|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: "
        rf"[{UPPER}][\w-]{{1,25}}){{0,3}})(?: har| nu)? (?:fått|får|beviljats|fick)\b"
    ),
    hits={
        "projektet som Samordningsförbundet Väst har fått 21 miljoner kronor till": {"owner": "Samordningsförbundet Väst"},
        "7 kr som Sala kommun fick": {"owner": "Sala kommun"},
    },
    misses=("projektet som alla fått",),
)
