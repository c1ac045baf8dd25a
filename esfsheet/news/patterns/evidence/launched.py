"""`startskottet för Nya vägar`, `presenterades Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

_START = (
    r"(?:[Ss]tart(?:en av|en för|skottet för)|[Kk]ick-?off för|[Ii]nvigning[a-zåäö]{0,10} av|[Pp]remiär för"
    r"|[Uu]ppstart[a-zåäö]{0,10} (?:av|för)|[Pp]unkt för)"
)
_SHOWS = (
    r"(?:lansera[rs]?|[Pp]resentera(?:r|s|de|des)|inled(?:er|s|des)|öppna(?:r|s|de|des)|sjösätt(?:er|s)"
    r"|[Ii]nvig(?:de|des)|summera|sammanfatta)"
)

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=(
        "tart",
        "dra",
        "drog ",
        "ick",
        "nvig",
        "remiär",
        "unkt för",
        "lanser",
        "esenter",
        "nled",
        "ppna",
        "jösätt",
        "ummera",
        "ammanfatta",
        "u tar",
        "akom",
        "hand om",
    ),
    regex=rf"(?:{_START}|{_SHOWS}|dra[rs]? i ?gång|drog i ?gång|[Nn]u tar|[Bb]akom|tar hand om) {NAME}",
    hits={
        "startskottet för Nya vägar har gått": {"name": "Nya vägar"},
        "Nu tar Nya vägar vid": {"name": "Nya vägar"},
    },
    misses=("Nya vägar startar", "lanserar en kurs"),
)
