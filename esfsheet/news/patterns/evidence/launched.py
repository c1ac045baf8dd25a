"""`startskottet för Nya vägar`, `presenterades Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

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
    regex=(
        rf"(?:[Ss]tart(?:en av|en för|skottet för)|dra[rs]? i ?gång|drog i ?gång|[Kk]ick-?off för|[Ii]nvig(?:ning[a-zåäö]{{0,10}} av|de|des)|[Pp]remiär för|[Uu]ppstart[a-zåäö]{{0,10}} (?:av|för)|[Pp]unkt för|lansera[rs]?|[Pp]resentera(?:r|s|de|des)|inled(?:er|s|des)|öppna(?:r|s|de|des)|sjösätt(?:er|s)|summera|sammanfatta|[Nn]u tar|[Bb]akom|tar hand om) {NAME}"
    ),
    hits={
        "startskottet för Nya vägar har gått": {"name": "Nya vägar"},
        "Nu tar Nya vägar vid": {"name": "Nya vägar"},
    },
    misses=("Nya vägar startar", "lanserar en kurs"),
)
