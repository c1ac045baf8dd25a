"""`efter att Nya vägar tagit slut`."""

from esfsheet.news.text.telling import NAME, Evidence
from esfsheet.news.words.then_and_now import ENDED, ENDED_AT

PATTERN = Evidence(
    says="earlier",
    weight=3,
    gate=(*ENDED_AT, "graven", "läggs ned", "tar slut", "upphör", "slutar", "i mål"),
    regex=(
        rf"(?:(?:[Ee]fter att|[Ss]edan|[Dd]är|[Ii]nnan) (?:projektet |förstudien )?{NAME} (?:har |hade )?(?:{ENDED}|slutar)(?!\w)"
        rf"|(?<!\w)[Nn]är (?:projektet )?(?P<second>◇++) (?:{ENDED}|går i (?:mål|graven)|läggs ned|tar slut"
        rf"|upphör)(?!\w)[^.\n]{{0,60}} (?:tar|tog|startar|startade|börjar|började|inleds|inleddes|drar|drog|kommer|kom"
        rf"|sjösätts) )"
    ),
    hits={
        "kom till efter att Nya vägar avslutats i fjol": {"name": "Nya vägar"},
        "tar vid där Nya vägar slutade": {"name": "Nya vägar"},
        "sedan projektet Nya vägar tagit slut": {"name": "Nya vägar"},
    },
    misses=("efter att projektet avslutats", "Efter Nya vägar"),
)
