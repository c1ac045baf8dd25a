"""`resultaten av Nya vägar`, `slutrapporten för Nya vägar`."""

from esfsheet.news.text.telling import NAME, Evidence

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
    regex=(
        rf"(?:[Rr]esultat[a-zåäö]{{0,10}} (?:av|från|i)|[Uu]tvärder[a-zåäö]{{1,10}} av|[Ss]lut(?:konferens|rapport)[a-zåäö]{{0,10}} (?:för|från|av|i)|[Aa]nsök[a-zåäö]{{0,10}} (?:om|för)|[Gg]ranskning[a-zåäö]{{0,10}} av|[Jj]a till|[Bb]eslutet? om|[Nn]amnet(?: är| på projektet är)?|(?<![\w-])del av|[Ii]ngår i|[Ss]atsningen) {NAME}"
    ),
    hits={
        "Slutrapporten för Nya vägar är klar": {"name": "Nya vägar"},
        "säger ja till Nya vägar": {"name": "Nya vägar"},
    },
    misses=("Nya vägar gav resultat", "resultaten i Sala"),
)
