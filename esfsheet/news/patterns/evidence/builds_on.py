"""`en fortsättning på Nya vägar`: words that lead to an earlier project whatever comes after them."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.building import EARLIER, NOUN, STRONG, STRONGLY

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=STRONGLY,
    regex=(
        rf"{STRONG}{EARLIER}(?: {NOUN})?[,:]?(?: (?:som (?:heter|hette|kallades)|kallat|med namnet))? {NAME}(?:(?:,| och| samt) (?P<second>◇++))?"
    ),
    hits={
        "En fortsättning på Nya vägar, som avslutades i fjol.": {"name": "Nya vägar"},
        "bygger vidare på förstudien Nya vägar och annat": {"name": "Nya vägar"},
        "Föregångaren hette Nya vägar.": {"name": "Nya vägar"},
    },
    misses=("bygger på erfarenheter. Nya vägar är här", "Nya vägar bygger på mycket"),
)
