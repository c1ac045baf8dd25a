"""`erfarenheterna från Nya vägar`: words that lead to an earlier project, a place or a person."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.building import EARLIER, NOUN, WEAK, WEAKLY

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=WEAKLY,
    regex=(
        rf"{WEAK}{EARLIER}(?: {NOUN})?[,:]?(?: (?:som (?:heter|hette|kallades)|kallat|med namnet))? {NAME}(?:(?:,| och| samt) (?P<second>◇++))?"
    ),
    hits={
        "tar med sig erfarenheter från Nya vägar, ett omtvistat": {"name": "Nya vägar"},
        "Metoden prövades först i projektet Nya vägar.": {"name": "Nya vägar"},
    },
    misses=("erfarenheter från Danmark", "Nya vägar har en metod"),
)
