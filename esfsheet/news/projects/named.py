"""`med namnet Rustad för uppgången`: an unquoted name after a word that gives it."""

from esfsheet.news.naming import ended
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import UPPER

PATTERN = Pattern(
    rank=40,
    view="marked",
    base=ended,
    gate=(
        "heter",
        "kalla",
        "amn",
        "döpt",
    ),
    regex=(
        rf"(?:(?:[Pp]rojekt(?:et)?|satsning(?:en)?|förstudien?|[Dd]et ska|[Vv]år nya \w+|[Nn]y\w* \w+)(?: som)?"
        rf" (?:heter|kallas)(?: för)?|[Nn]amnet på (?:projektet|satsningen) (?:är|blir|blev)|kalla[rt]? (?:proj"
        rf"ektet|satsningen)(?: för)?|[Pp]rojektnamnet är|[Aa]rbetsnamnet|döpts till|(?:går|drivs) under namnet"
        rf"|fått namnet|med namnet|projekt kallat|döpt till|[Pp]rojektets namn är) (?P<name>[{UPPER}0-9]"
        rf"[^\n()]{{1,110}})"
    ),
    hits={
        "ett gemensamt projekt, med namnet Rustad för uppgången. Europeiska": {"name": "Rustad för uppgången"},
        "Det ska heta nåt. Vår nya satsning heter Min röst, min plats och riktar sig till": {"name": "Min röst, min plats"},
    },
    misses=(
        "Mannen med kepsen heter Lars-Göran Sund.",
        "projektet heter ”Nu”",
    ),
)
