"""`Nya vägar. Det var ett samtalsprojekt`, `Nya vägar. Nu bygger ...`: so does the one after."""

from esfsheet.news.text.telling import NAME, Evidence

_THEN = (
    r"(?:Det (?:var|blev) (?:ett|en|vårt|den)|Det nya projektet|Det sistnämnda|Många minns|Den gången"
    r"|[^.\n]{0,60}(?:tar?|tog) över"
    r"|Nu (?:läggs|samlas|bygger|tar)|Erfarenheterna|Lärdomarna)"
)

PATTERN = Evidence(
    says="earlier",
    weight=2,
    gate=(
        ". Det ",
        "? Det ",
        "! Det ",
        "Den gången",
        "ta över",
        "tar över",
        "tog över",
        ". Nu ",
        "? Nu ",
        "! Nu ",
        "nya projektet",
        "sistnämnda",
        "Många",
        "Erfarenheterna",
        "Lärdomarna",
    ),
    across=True,
    regex=rf"{NAME}[^.!?\n]{{0,160}}[.!?] {_THEN}(?!\w)",
    hits={
        "minns kanske Nya vägar. Det var ett samtalsprojekt": {"name": "Nya vägar"},
        "gav Nya vägar råd? Nu läggs det ihop": {"name": "Nya vägar"},
    },
    misses=("Nya vägar är bra. Det är ett projekt", "Nya vägar. Det finns nu"),
)
