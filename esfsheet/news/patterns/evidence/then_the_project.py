"""`Nya vägar är här. Projektet vänder sig till`."""

from esfsheet.news.text.telling import NAME, Evidence

_IT = r"(?:I |Med |Genom )?(?:[Pp]rojektet|[Ss]atsningen|[Ff]örstudien|[Ii]nsatsen)(?!\w)"
_IS = r"(?:Det|Den) (?:är|drivs|ägs|leds|startar|vänder sig|riktar sig)(?!\w)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("rojektet", "atsningen", "örstudien", "nsatsen", "Det ", "Den ", "Så "),
    across=True,
    regex=(
        rf"{NAME}(?:[^.!?\n◇]{{0,100}}+(?P<second>◇++))?[^.!?\n◇]{{0,120}}[.!?][\"”»]? (?:{_IT}|{_IS}|Så heter|Så kallas"
        rf"|Det heter|Det är namnet på)"
    ),
    hits={
        "Nu kommer Nya vägar. Projektet är till för": {"name": "Nya vägar"},
        "Nya vägar. Så heter det": {"name": "Nya vägar"},
    },
    misses=("Nya vägar. Vi har", "Projektet är nytt. Nya vägar"),
)
