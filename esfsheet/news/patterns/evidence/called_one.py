"""`en ny satsning, Nya vägar, ska`, `utbildningen Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.pieces import PROJECT

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=("rojekt", "atsning", "örstudie", "nitiativ", "nsats", "tbildning"),
    regex=(
        rf"(?:{PROJECT}|[Ii]nitiativet?|[Ii]nsats(?:en)?|[Uu]tbildning(?:en)?)(?:(?: som)? (?:heter|kallas|kallad|kallat|vid namn|med namnet|under namnet|döp[dt] till))?[,:]? {NAME}"
    ),
    hits={
        "En ny satsning, Nya vägar, ska ändra på det": {"name": "Nya vägar"},
        "en förstudie kallad Nya vägar": {"name": "Nya vägar"},
        "ur fonden för utbildningen Nya vägar": {"name": "Nya vägar"},
    },
    misses=("projektet är Nya vägar", "Nya vägar är ett projekt"),
)
