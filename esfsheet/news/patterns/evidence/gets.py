"""`Nya vägar får fortsätta`, `Nya vägar har beviljats stöd`, `Nya vägar fick avslag`."""

from esfsheet.news.text.telling import NAME, Evidence

_THIS = r"(?:stöd|pengar|medel|ja|nej|avslag|klartecken|¤)"
_MORE = r"(?:fortsätta|förlängt|förlängning|ytterligare)"

PATTERN = Evidence(
    says="project",
    weight=2,
    gate=("få", "fick", "evilja", "tilldela", "avslag"),
    regex=(
        rf"{NAME},? (?:som )?(?:har |ska |kommer att |nu |också ){{0,2}}"
        rf"(?:få(?:r|tt)? (?:[a-zåäö]{{1,40}} )?(?:{_MORE}|{_THIS})|fick (?:[a-zåäö]{{1,40}} )?{_THIS}|(?:bevilja|tilldela)(?:s|ts|des))(?!\w)"
    ),
    hits={
        "Nya vägar får nu pengar till": {"name": "Nya vägar"},
        "Nya vägar beviljas 3 miljoner kronor": {"name": "Nya vägar"},
        "Nya vägar får däremot avslag": {"name": "Nya vägar"},
    },
    misses=("pengar får Nya vägar", "Nya vägar får en ny chef"),
)
