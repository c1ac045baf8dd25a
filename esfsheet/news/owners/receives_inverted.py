"""`Nu får Mjölby kommun drygt 4,2 miljoner kronor`: the verb goes first."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=51,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"(?:får|fick|beviljas|beviljades|tilldelas|tilldelades|har) (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|"
        rf"(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversi"
        rf"tetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|[Ff]olkhögskola"
        rf"n|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)"
        rf"[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})(?: nu)?(?: fått| beviljats| tilldelats)?"
        rf"(?: [\w,-]+){{0,3}}? ¤"
    ),
    hits={
        "Nu får Mjölby kommun drygt 4,2 miljoner kronor": {"owner": "Mjölby kommun"},
        "Nu får Borås Stad närmare 5,4 miljoner": {"owner": "Borås Stad"},
    },
    misses=("Nu får vi 4 miljoner kronor",),
)
