"""`Svenska ESF-rådet ger Heby kommun 4 miljoner kronor`: the fund is the subject."""

from esfsheet.news.pattern import Pattern
from esfsheet.news.words import FUND, UPPER

PATTERN = Pattern(
    rank=52,
    view="orgs",
    regex=(
        rf"(?:{FUND}|[Ss]trukturfondspartnerskapet)[^.\n◊¤]{{0,40}}? (?:ger|gav|beviljar|beviljat|beviljade|til"
        rf"ldelar|tilldelat|tilldelade|stöttar|stödjer)(?: nu| också)? (?P<owner>(?<!◊)◊++(?:(?:, (?<!◊)◊++)* och (?<!◊)◊++)?|"
        rf"(?:[Kk]ommunen|[Rr]egionen|[Ff]örbundet|[Ff]öreningen|[Ss]tiftelsen|[Bb]olaget|[Ss]kolan|[Uu]niversi"
        rf"tetet|[Hh]ögskolan|[Ll]andstinget|[Ss]taden|[Ll]änsstyrelsen|[Ss]amordningsförbundet|[Ff]olkhögskola"
        rf"n|[Ss]tudieförbundet)(?!\w)|(?!Det|Den|Vi|Han|Hon|Nu|Här|Där|ESF|EU|Projekt|Så|När|Som|Men|Och|Då)"
        rf"[{UPPER}][\w-]{{2,25}}(?: [{UPPER}][\w-]{{1,25}}){{0,3}})"
    ),
    hits={
        "ESF-rådet har beviljat kommunen 4,2 miljoner kronor": {"owner": "kommunen"},
        "Svenska ESF-rådet ger Heby kommun 4 miljoner": {"owner": "Heby kommun"},
    },
    misses=(
        "ESF-rådet ger stöd",
        "Sala ger Heby kommun 3 kr",
    ),
)
