"""`Nya vägar startar`, `Nya vägar är i mål`."""

from esfsheet.news.text.telling import NAME, Evidence

_BEGINS = (
    r"(?:start(?:ar|ade|at|as|ades)?|inle[a-zåäö]{1,10}|dra[rs]? (?:i ?gång|ner)|drog i ?gång|slår upp"
    r"|tar (?:vid|över|emot ansök)|har kommit)"
)
_GOES_ON = (
    r"(?:pågå[a-zåäö]{0,3}|pågick|löp(?:er|te|a)|fortsätt[a-zåäö]{0,5}|fortsatt|utöka[a-zåäö]{0,3}|förläng[a-zåäö]{0,4}|i gång)"
)
_ENDS = r"(?:avsluta[a-zåäö]{0,4}|slutade|tar slut|tog slut|gått i mål|går i mål|i (?:hamn|mål)|till ända|av stapeln)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=(
        "start",
        "nle",
        "ågå",
        "ågick",
        "löp",
        "vslut",
        "lut",
        "fort",
        "utöka",
        "förläng",
        "i ",
        "drar",
        "drog",
        "dra ",
        "dras ",
        "slår upp",
        "till ända",
        "tar ",
        "kommit",
        "stapeln",
    ),
    regex=rf"{NAME},? (?:som )?(?:har |ska |kommer att |nu |också |är ){{0,2}}(?:{_BEGINS}|{_GOES_ON}|{_ENDS})(?!\w)",
    hits={
        "Nya vägar startar i höst": {"name": "Nya vägar"},
        "Nya vägar är i hamn": {"name": "Nya vägar"},
    },
    misses=("startar Nya vägar", "Nya vägar har bilar"),
)
