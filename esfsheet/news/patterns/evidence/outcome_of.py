"""`resultaten av Nya vägar`, `slutrapporten för Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

_REPORT = (
    r"(?:[Rr]esultat[a-zåäö]{0,10} (?:av|från|i)|[Uu]tvärder[a-zåäö]{1,10} av"
    r"|[Ss]lut(?:konferens|rapport)[a-zåäö]{0,10} (?:för|från|av|i)"
    r"|[Gg]ranskning[a-zåäö]{0,10} av)"
)
_DECISION = r"(?:[Aa]nsök[a-zåäö]{0,10} (?:om|för)|[Jj]a till|[Bb]eslutet? om|[Nn]amnet(?: är| på projektet är)?)"
_PART = r"(?:(?<![\w-])del av|[Ii]ngår i|[Ss]atsningen)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=(
        "esultat",
        "tvärder",
        "lutrapport",
        "lutkonferens",
        "nsök",
        "ranskning",
        "a till",
        "eslut",
        "amnet",
        "fterträdar",
        "ppföljaren",
        "el av",
        "ngår i",
        "atsningen",
    ),
    regex=rf"(?:{_REPORT}|{_DECISION}|{_PART}) {NAME}",
    hits={
        "Slutrapporten för Nya vägar är klar": {"name": "Nya vägar"},
        "säger ja till Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar gav resultat", "resultaten i Sala"),
)
