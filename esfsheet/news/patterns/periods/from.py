"""`pågår i tre år, från augusti 2019`, `med början i januari 2020`."""

from esfsheet.news.text.pattern import Pattern

PATTERN = Pattern(
    rank=22,
    view="marked",
    gate=("§",),
    across=True,
    regex=(
        r"(?:[Pp]rojektet|[Ss]atsningen|(?=sedan starten)|[Uu]nder \w+ år|[Pp]ågår|[Pp]ågått|[Ii] \w+ år)(?!\w"
        r")(?:(?!kurs|ansök|utlys)[^.\n§¶]){0,50}?(?:från och med|från|med början|med start|sedan(?: starten)?"
        r"|fr\.?o\.?m\.?)(?: i| den)? (?P<start>(?<!§)§++)"
    ),
    hits={
        "Projektet pågår i tre år, från augusti 2019.": {"start": "augusti 2019"},
        "Under tre år, med början i januari 2020, ska": {"start": "januari 2020"},
    },
    misses=("Kursen ges från augusti 2019.",),
)
