"""`från den 1 januari 2012 och två år framåt`: a start, and how long."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=54,
    view="marked",
    gate=("framåt",),
    across=True,
    regex=(
        r"(?:[Ff]rån(?: och med)?|[Ff]r\.? ?o\.? ?m\.?|[Mm]ed start|[Mm]ed början)(?: den| i)? (?P<start>(?<!§)§++)(?: och|,) "
        r"(?P<number>ett|två|tre|fyra|[1-5]|18|24|30|36) (?P<unit>år|månader) framåt"
    ),
    hits={
        "Från den 1 januari 2012 och två år framåt pågår projektet.": {
            "start": "1 januari 2012",
            "number": "två",
            "unit": "år",
        },
        "Fr.o.m. augusti 2012, 18 månader framåt": {"start": "augusti 2012", "number": "18", "unit": "månader"},
    },
    misses=("Från den 1 januari 2012 och framåt",),
)
