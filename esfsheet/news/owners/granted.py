"""`Heby kommun har beviljats medel från Europeiska socialfonden`: without a sum."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=48,
    view="orgs",
    regex=(
        rf"(?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|(?<![\w-])(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|"
        rf"[Ff]öreningen|[Ss]tifte"
        rf"lsen|[Bb]olaget|[Ss]kolan|[Uu]niversitetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|"
        rf"[Ss]amordningsförbundet|[Ff]olkhögskolan|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|"
        rf"ESF|EU|Projekt|Så|När|Som|Men|Och|Då)[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})(?: "
        rf"[a-zåäö]+){{0,4}}? (?:får|fick|fått|beviljas|beviljats|beviljades|tilldelas|tilldelats|tilldelades)"
        rf"(?: [a-zåäö]+){{0,2}}? (?:stöd|medel|pengar|bidrag|klartecken|ja|finansiering|grönt ljus|miljonstöd|"
        rf"[A-ZÅÄÖ]{{2,3}}-(?:stöd|medel|pengar|bidrag)|projektmedel|projektpengar|miljoner|beslut)(?!\w)"
    ),
    hits={
        "Heby kommun har beviljats medel från ESF": {"owner": "Heby kommun"},
        "Heby kommun har fått ja till projektet": {"owner": "Heby kommun"},
    },
    misses=(
        "Vi får stöd",
        "Heby kommun ger stöd",
    ),
)
