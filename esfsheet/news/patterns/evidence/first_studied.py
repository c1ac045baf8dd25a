"""`efter förstudien Nya vägar`: what was looked into first."""

from esfsheet.news.text.telling import NAME, Evidence

PATTERN = Evidence(
    says="earlier",
    weight=2,
    gate=("örstudie", "ilot", "örprojekt", "örsöket"),
    regex=(rf"(?<!\w)(?:(?:[Ee]n )?[Ff]örstudien?|[Pp]ilot(?:en|projektet)|[Ff]örprojektet|[Ff]örsöket),? {NAME}"),
    hits={
        "tog initiativet efter förstudien Nya vägar": {"name": "Nya vägar"},
        "i pilotprojektet Nya vägar lärde": {"name": "Nya vägar"},
    },
    misses=("Nya vägar är en förstudie", "förstudien om Nya vägar"),
)
