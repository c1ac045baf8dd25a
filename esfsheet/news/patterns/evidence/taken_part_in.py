"""`delta i Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

_IN = r"(?:[Dd]elta(?:r|git|gar[a-zåäö]{0,20})? (?:i|från)|(?:[Mm]ed(?:verka[a-zåäö]{0,10})?|[Kk]ommit|komma|tackat) i)"
_INTO = r"(?:[Pp]lats(?:er)? i|[Vv]älkommen till|[Ii]nskrivna? i|[Aa]nmäl[a-zåäö]{0,10} till)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("elta", "ed i ", "edverka", "ommit i ", "omma i ", "ackat i ", "lats", "älkommen till ", "nskrivn", "nmäl"),
    regex=rf"(?:{_IN}|{_INTO}) {NAME}",
    hits={
        "tre deltagare från Nya vägar": {"name": "Nya vägar"},
        "hon tackade ja till en plats i Nya vägar": {"name": "Nya vägar"},
    },
    misses=("delta i Sala", "Nya vägar har deltagare"),
)
