"""`Nya vägar, ett tidigare projekt`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.building import NOUN

_ARTICLE = r"(?:ett|det|den|en|två|båda|kommunens|förbundets|vårt|sitt|deras)"
_BEFORE = r"(?:tidigare|förra|avslutade?|avslutat|föregående|liknande)"
_PART = r"(?:första|förra|tidigare) (?:omgången|etappen|delen|fasen)"

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=("tidigare", "förra", "avslut", "föregående", "första", "liknande"),
    regex=(
        rf"{NAME}(?: och (?P<second>◇++))?,? (?:(?:hette|var) )?(?:namnet på )?{_ARTICLE} "
        rf"(?:{_BEFORE} (?:[a-zåäö]{{1,40}} )?(?:{NOUN}|[\w-]{{0,40}}projekt)|{_PART})(?!\w)"
    ),
    hits={
        "vi lärde oss i Nya vägar, ett tidigare projekt": {"name": "Nya vägar"},
        "Nya vägar hette ett liknande projekt": {"name": "Nya vägar"},
        "Till skillnad från Nya vägar, den första omgången, får": {"name": "Nya vägar"},
    },
    misses=("i Nya vägar, ett nytt projekt", "Det var ett tidigare projekt"),
)
