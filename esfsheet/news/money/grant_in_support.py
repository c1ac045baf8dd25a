"""`4 miljoner kronor i EU-stöd`."""

from esfsheet.news.pattern import Pattern

PATTERN = Pattern(
    rank=73,
    view="orgs",
    gate=("¤",),
    regex=r"(?P<sum>(?<!¤)¤++) i (?:EU|ESF|stöd|bidrag|projektmedel|projektstöd|[Ss]ocialfond)",
    hits={
        "får dela på 4 miljoner kronor i EU-stöd": {"sum": "4 miljoner kronor"},
        "3 kr i stöd från ESF": {"sum": "3 kr"},
    },
    misses=(
        "3 kr i försörjningsstöd",
        "3 kr i månaden",
    ),
)
