"""`Vi har gjort det förut. Nya vägar, som ...`: the sentence before tells of what was."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=1,
    gate=("örut", "idigare", "istori", "nte först", "började", "förr", "Förr", "provat", "prövat", "testat"),
    across=True,
    regex=(
        rf"(?:(?<!\w)[Ff]örut|[Tt]idigare|[Hh]istori|[Ii]nte först|började|(?<!\w)[Ff]örr|prövat|provat"
        rf"|testat)(?!\w)[^.!?\n◇]{{0,120}}[.!?] [^.!?\n◇]{{0,60}}+{NAME}"
    ),
    hits={
        "Kommunerna har jobbat ihop förut. Nya vägar gav jobb.": {"name": "Nya vägar"},
        "Inte först i dag. Då drev de Nya vägar.": {"name": "Nya vägar"},
    },
    misses=("Nya vägar har prövats förut.", "Kommunerna har jobbat ihop. Nya vägar gav jobb"),
)
