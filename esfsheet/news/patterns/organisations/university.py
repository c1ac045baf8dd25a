"""`Umeå universitet`, `Högskolan i Skövde`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    gate=(
        "niversitet",
        "ögskola",
        "Karolinska",
        "Chalmers",
    ),
    regex=(
        rf"\b(?P<name>(?:(?!En |Ett |Varje |Vid |På )(?:Luleå tekniska|Blekinge [Tt]ekniska|Stockholms konstnärlig"
        rf"a|{WORD}) (?:universitet|[Hh]ögskola)|Högskolan (?:i |för |på )?{WORD}|Yrkeshögskolan (?:i )?{WORD}|Han"
        rf"delshögskolan i {WORD}|Sveriges lantbruksuniversitet|Karolinska [Ii]nstitutet|Linnéuniversitetet|Mit"
        rf"tuniversitetet|Kungliga [Tt]ekniska [Hh]ögskolan|Chalmers(?: tekniska högskola)?))s?\b"
    ),
    hits={
        "Umeå universitet följer": {"name": "Umeå universitet"},
        "vid Högskolan i Skövde.": {"name": "Högskolan i Skövde"},
        "från Sveriges lantbruksuniversitet.": {"name": "Sveriges lantbruksuniversitet"},
    },
    misses=(
        "Ett universitet följer.",
        "Högskolan följer arbetet.",
    ),
)
