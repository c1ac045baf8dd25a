"""`Nya vägar, ett tidigare projekt`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.building import NOUN

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=("tidigare", "förra", "avslut", "föregående", "första", "liknande"),
    regex=(
        rf"(?:{NAME}(?: och (?P<second>◇++))?,? (?:(?:hette|var) )?(?:namnet på )?(?:ett|det|den|en|två|båda|kommunens|förbundets|vårt|sitt|deras) (?:(?:tidigare|förra|avslutade?|avslutat|föregående|liknande) (?:[a-zåäö]{{1,40}} )?(?:{NOUN}|[\w-]{{0,40}}projekt)"
        rf"|(?:första|förra|tidigare) (?:omgången|etappen|delen|fasen))(?!\w))"
    ),
    hits={
        "vi lärde oss i Nya vägar, ett tidigare projekt": {"name": "Nya vägar"},
        "Nya vägar hette ett liknande projekt": {"name": "Nya vägar"},
        "Till skillnad från Nya vägar, den första omgången, får": {"name": "Nya vägar"},
    },
    misses=("i Nya vägar, ett nytt projekt", "Det var ett tidigare projekt"),
)
