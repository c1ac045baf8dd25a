"""`nu drar Nya vägar i gång`."""

from esfsheet.news.text.telling import NAME, Evidence

_NOW = r"(?:[Nn]u|[Dd]ärför|[Ii] (?:dag|höst|vår|vinter|sommar|år)|[Hh]östen|[Vv]åren|[Ss]nart|(?<![¤§])§++)"
_BEGINS = r"(?:startar|startas|tar|inleds|börjar|drar|drog|sjösätts)"
_NEXT = (
    r"(?:vidare med|[Nn]u (?:leder|driver) (?:hon|han|de|vi)|(?:[Dd]en här gången|[Nn]u|[Ii] år) (?:är|blir) det"
    r"|(?:tar|tog|tagit) sig an|dags för)"
)
_BECOMES = r"(?:verklighet|vidare|nytt liv) (?:i|som)"
_FOLLOWED = r"(?:avlöses|avlöstes|ersätts|ersattes|efterträds|följs)(?: [a-zåäö]{2,12}){0,2} av"

PATTERN = Evidence(
    says="project",
    weight=3,
    gate=(
        "tar",
        "inled",
        "börjar",
        "drar",
        "drog",
        "sjösätt",
        "vidare med",
        "leder",
        "driver",
        "gången",
        "r det",
        "lir det",
        "dags",
        "sig an",
        "verklighet",
        "vidare",
        "nytt liv",
        "avlös",
        "ersätts",
        "ersattes",
        "efterträds",
        "följs",
    ),
    regex=(rf"(?<!\w){_NOW} {_BEGINS} (?:projektet )?{NAME}|(?<!\w)(?:{_NEXT}|{_BECOMES}|{_FOLLOWED}) (?P<second>◇++)"),
    hits={
        "Nu drar Nya vägar i gång": {"name": "Nya vägar"},
        "och nu tar Nya vägar vid": {"name": "Nya vägar"},
    },
    misses=("Nya vägar startar nu", "startar Nya vägar"),
)
