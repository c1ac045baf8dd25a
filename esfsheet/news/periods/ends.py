"""`innan projektet tar slut i december 2020`, `ska vara avslutat den ...`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=38,
    view="marked",
    gate=("§",),
    regex=(
        r"(?:[Pp]rojekt(?:et)?|[Ss]atsningen|[Aa]rbetet|[Vv]erksamheten|[Ff]örstudien)(?:(?!kurs)[^.\n§¶]"
        r"){0,50}?(?:avslutas|avslutat|avslutad|tar slut|slutar|upphör|är slut|gick i mål|går i mål|avslutades"
        r")[^.\n§¶]{0,15}(?P<end>(?<!§)§++)"
    ),
    hits={
        "innan projektet tar slut i december 2020.": {"end": "december 2020"},
        "Projektet ska vara avslutat den 31 december 2022.": {"end": "31 december 2022"},
    },
    misses=("Upphandlingen ska vara avslutad den 3 maj 2020.",),
)
