"""`Projektet pågår till och med juni 2024`, `löper ut den 31 december 2020`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=40,
    view="marked",
    gate=("§",),
    regex=(
        r"(?:[Pp]rojekt(?:et)?|[Ss]atsningen|[Aa]rbetet|[Vv]erksamheten|[Vv]i|[Ff]örstudien)(?:(?!kurs|ansök|n"
        r"ästa|utställning)[^.\n§¶]){0,70}?(?:till och med|fram till|till|ut|t\.o\.m\.)(?: den| i| utgången av"
        r"| slutet av)?(?: \w+)? (?P<end>(?<!§)§++)"
    ),
    hits={
        "Projektet pågår till och med juni 2024 och": {"end": "juni 2024"},
        "Projektet ska hålla på till den 31 december 2011.": {"end": "31 december 2011"},
        "Projektet löper ut den 31 december 2020.": {"end": "31 december 2020"},
    },
    misses=("Ansökan är öppen till den 3 maj 2020.",),
)
