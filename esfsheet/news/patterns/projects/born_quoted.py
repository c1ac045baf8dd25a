"""`Så föddes »Klartext på jobbet«`: a quoted name that is born, or goes by."""

from esfsheet.news.naming.ends import whole
from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import CLOSE, OPEN, QUOTES

PATTERN = Pattern(
    rank=45,
    view="marked",
    base=whole,
    gate=(
        "amn",
        "född",
        "blev",
        "kalla",
        "heter",
        "döpt",
        "rubrik",
        "nitiativ",
        "programmet",
        "¤",
    ),
    also=QUOTES,
    across=True,
    regex=(
        rf"(?:(?:går|gått|drivs|bedrivs|är) under namnet|fått namnet|har namnet|med namnet|döpt till"
        rf"|[Ss]å föddes|[Ss]å blev|kallat|kallad|kallas(?: för)?|kalla[rt]? (?:projektet|satsningen)(?: för)?"
        rf"|[Nn]amnet på (?:projektet|satsningen) är|döpts till|projektnamnet|arbetsnamnet|under rubriken|[Ii]nitiativet|"
        rf'[a-zåäö]{{3,20}}programmet|¤[^.\n¤"”“]{{0,60}} (?:till|för|i)|vid namn|som heter|(?:projektet'
        rf'|satsningen|det ska|ska|projekt som|projekten) heter|heter) {OPEN}(?P<name>[^"“”„»«\n]{{2,90}}?){CLOSE}(?!\w)'
    ),
    hits={
        "satsningen går under namnet ”Kurs 2035: Riktad kompetensväxling” för att": {
            "name": "Kurs 2035: Riktad kompetensväxling"
        },
        'i ett projekt kallat "Hela vägen" som': {"name": "Hela vägen"},
        "Så föddes »Klartext på jobbet«, där": {"name": "Klartext på jobbet"},
    },
    misses=(
        "Han kallade det ”fusk”.",
        "Namnet är bra",
    ),
)
