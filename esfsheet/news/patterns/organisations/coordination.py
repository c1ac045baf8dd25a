"""`Samordningsförbundet Östra Skaraborg`, `Kommunalförbundet ...`."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import WORD

PATTERN = Pattern(
    gate=("förbundet",),
    regex=(
        rf"(?P<name>(?:Samordningsförbundet|Kommunalförbundet|Kommunförbundet|Regionförbundet"
        rf"|Norra samordningsförbundet|Gymnasieförbundet|Räddningstjänstförbundet)(?: i)?(?: {WORD}){{1,4}}(?: län(?!\w))?)"
    ),
    hits={
        "Samordningsförbundet Östra Skaraborg får pengar": {"name": "Samordningsförbundet Östra Skaraborg"},
        "och Samordningsförbundet i Jämtland.": {"name": "Samordningsförbundet i Jämtland"},
    },
    misses=("Samordningsförbundet får pengar.",),
)
