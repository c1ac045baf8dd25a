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
        rf"\b(?P<name>(?:(?!En |Ett |Varje |Vid |På )(?:Luleå tekniska|Blekinge [Tt]ekniska"
        rf"|Stockholms konstnärliga|{WORD}) (?:universitet|[Hh]ögskola)|Högskolan (?:i |för |på )?{WORD}"
        rf"|Yrkeshögskolan (?:i )?{WORD}"
        rf"|Handelshögskolan i {WORD}|Sveriges lantbruksuniversitet|Karolinska [Ii]nstitutet|Linnéuniversitetet"
        rf"|Mittuniversitetet|Kungliga [Tt]ekniska [Hh]ögskolan|Chalmers(?: tekniska högskola)?))s?\b"
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
