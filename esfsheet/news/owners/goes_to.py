"""`4 miljoner kronor går till Heby kommun`."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=43,
    view="orgs",
    gate=("¤",),
    regex=(
        rf"¤[^.\n◊¤]{{0,60}}? (?:går|ska gå|gick|beviljas|tilldelas|betalas)(?: till)? (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++"
        rf")* och (?<!◊)◊++)?|(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kola"
        rf"n|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|"
        rf"[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|So"
        rf"m|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "4 miljoner kronor från ESF går till Heby kommun och": {"owner": "Heby kommun"},
        "3 kr, går till Region Halland.": {"owner": "Region Halland"},
    },
    misses=("3 kr går till löner",),
)
