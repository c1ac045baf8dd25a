"""`Så föddes »Klartext på jobbet«`: a quoted name that is born, or goes by."""

from esfsheet.news.naming import whole
from esfsheet.news.pattern import Pattern
from esfsheet.news.words import CLOSE, OPEN

PATTERN = Pattern(
    rank=45,
    base=whole,
    gate=("namn", "född", "blev", "kalla", "heter", "döpt",),
    regex=(
        rf"(?:(?:går|gått|drivs|bedrivs|är) under namnet|fått namnet|har namnet|med namnet|döpt till|[Ss]å född"
        rf"es|[Ss]å blev|kallat|kallad|kallas|vid namn|som heter|(?:projektet|satsningen|det ska|ska|projekt so"
        rf'm|projekten) heter|heter) {OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE}(?!\w)'
    ),
    hits={
        "satsningen går under namnet ”Strategi 2032: Målinriktad kompetensförsörjning” för att": {"name": "Strategi 2032: Målinriktad kompetensförsörjning"},
        "i ett projekt kallat \"Hela vägen\" som": {"name": "Hela vägen"},
        "Så föddes »Klartext på jobbet«, där": {"name": "Klartext på jobbet"},
    },
    misses=("Han kallade det ”fusk”.", "Namnet är bra",),
)
