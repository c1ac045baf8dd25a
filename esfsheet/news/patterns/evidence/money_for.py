"""`medel till Nya vägar`, `beviljat Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

_MONEY = r"(?:[Pp]engar|[Ss]töd|[Mm]ed(?:el|len)|[Bb]idrag)[a-zåäö]{0,40}"
_MONEY_FROM = r"(?:pengar|stöd|medel|bidrag) (?:av|från|ur) [^.!?\n◇¤]{3,40}"
_PAYS = r"(?<!\w)(?:finansiera|stötta|stöder|stödjer|förläng|bevilja|godkän|prioritera|tilldela)[a-zåäö]{0,20}"
_GOES = r"(?<!\w)(?:(?:använd|satsa)[a-zåäö]{0,10}|läggas?|går?|gick)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=(
        "engar",
        "töd",
        "edel",
        "edlen",
        "idrag",
        "atsa",
        "ägg",
        "går ",
        "gick ",
        "gå till ",
        "gå på ",
        "nvänd",
        "¤",
        "inansiera",
        "evilja",
        "odkän",
        "rioritera",
        "atsa",
        "stött",
        "örläng",
        "bifall",
        "tilldela",
        "msätter",
        "kostar",
    ),
    regex=(
        rf"(?:{_MONEY}(?: (?:är|går|gick|ska|gäller|avser|som))?(?: (?:till|för|åt|i))?|¤ (?:på|till|för|i)"
        rf"|{_MONEY_FROM} (?:för|till)"
        rf"|{_PAYS}|{_GOES} (?:till|på)|(?<!\w)satsar [^.!?\n◇]{{2,40}} på|bifall(?:a|er)?(?: till)?|omsätter|kostar) {NAME}"
    ),
    hits={
        "medlen till Nya vägar tar slut": {"name": "Nya vägar"},
        "ESF har beviljat Nya vägar stöd": {"name": "Nya vägar"},
        "5 miljoner kronor till Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar får medel", "medel till Sala"),
)
