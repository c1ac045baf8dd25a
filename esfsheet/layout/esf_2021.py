"""Sheets of 2021-2027 (ESF+)."""

from esfsheet.layout.base import Layout, Sign
from esfsheet.layout.vocabulary import LABELS, OTHERS, RENAMED

LAYOUT = Layout(
    name="esf-2021",
    programme_period="2021-2027",
    labels={
        **LABELS,
        "Land som berörs": "countries",
        "Berörd fond": "fund",
        "Program CCI": "programme_cci",
        "NUTS-2 kod": "nuts2",
        "Insats av strategisk betydelse": "strategic_importance",
        "Sekundärtema - *": "themes.*",
    },
    renamed=RENAMED,
    others=OTHERS,
    signs=(
        Sign("label", "Land som berörs", weight=2),
        Sign("label", "Berörd fond", weight=2),
        Sign("label", "Program CCI", weight=2),
        Sign("label", "NUTS-2 kod", weight=2),
        Sign("label", "Insats av strategisk betydelse", weight=2),
        Sign("label", "Sekundärtema - *", weight=2),
        Sign("label", "Projektägare organisationsnummer"),
        Sign("value", "Berörd fond", r"ESF\+", weight=2),
        Sign("value", "Program CCI", r"2021SE05", weight=4),
        Sign("value", "Programområde", r"(?:Programområde )?[A-F]\b", weight=2),
        Sign("value", "Specifikt mål", r"[A-F][0-9]?[A-Z]?\b", weight=2),
        Sign("value", "Projektperiod", r"202[2-9]-", weight=2),
        Sign("value", "Startdatum", r"202[2-9]-", weight=2),
        Sign("value", "Diarienummer", r"2[1-9]-[0-9]{3}-[Ss][0-9]{2,3}\b", weight=4),
        Sign("title", pattern=r"2[1-9]-[0-9]{3}-[Ss][0-9]{2,3}\b", weight=4),
    ),
)
