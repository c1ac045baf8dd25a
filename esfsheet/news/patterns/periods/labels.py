"""`Start: ...` and `Slut: ...` on lines, or in sentences, of their own."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    anywhere=True,
    rank=58,
    view="marked",
    gate=("§",),
    regex=(
        r"(?m)[PSs](?:(?<=^.)|(?<=[.,;] .))(?:(?<=P)rojekt(?:ets )?[Ss]"
        r"|(?<!P))tart(?:datum)?\s?:? ?(?:den )?(?P<start>(?<!§)§++)[^\n§]{0,20}[\n;,. ]{1,2}"
        r"(?:Projekt(?:ets )?)?[Ss]lut(?:datum)?\s?:? ?(?:den )?(?P<end>(?<!§)§++)"
    ),
    hits={
        "Start: mars 2019\nSlut: februari 2021": {"start": "mars 2019", "end": "februari 2021"},
        "Startdatum: 2019-01-01\nSlutdatum: 2020-12-31": {"start": "2019-01-01", "end": "2020-12-31"},
        "Projektets start: april 2010. Projektets slut: mars 2012.": {"start": "april 2010", "end": "mars 2012"},
    },
    misses=("Start: mars 2019\nPlats: Sala",),
)
