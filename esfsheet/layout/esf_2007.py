"""Sheets of 2007-2013: ten labels without colons, then sections under headings."""

from esfsheet.layout.base import Layout, Sign
from esfsheet.layout.vocabulary import LABELS, OTHERS, RENAMED

LAYOUT = Layout(
    name="esf-2007",
    programme_period="2007-2013",
    labels={**LABELS, "Projektfas": "phase"},
    renamed=RENAMED,
    others=OTHERS,
    headings={
        "Sammanfattning": "sections",
        "Bakgrund": "sections",
        "Syfte": "sections",
        "Målsättning": "sections",
        "Tillgänglighet för personer med funktionsnedsättning": "sections",
        "Jämställdhetsintegrering": "sections",
        "Transnationellt samarbete": "sections",
        "Transnationellt arbete": "sections",
        "Medfinansiärer": "cofinanciers",
        "Medfinansiär": "cofinanciers",
        "Samarbetspartners": "participating_organisations",
        "Deltagande aktörer": "participating_organisations",
        "Kommun": "municipalities",
        "Kommuner": "municipalities",
        "Län": "counties",
    },
    signs=(
        Sign("label", "Projektfas", weight=2),
        Sign("line", "In English", weight=2),
        Sign("line", "Logotyp på utskrifter"),
        Sign("line", "Sammanfattning"),
        Sign("line", "Målsättning"),
        Sign("line", "Deltagande aktörer"),
        Sign("line", "Samarbetspartners"),
        Sign("value", "Programområde", r"Programområde [12]\b", weight=2),
        Sign("value", "Projektperiod", r"20(?:0[7-9]|1[0-3])-", weight=2),
        Sign("value", "Startdatum", r"20(?:0[7-9]|1[0-3])-", weight=2),
        Sign("value", "Diarienummer", r"20(?:0[7-9]|1[0-4])-30[0-9]{5}\b", weight=4),
        Sign("value", "Projektnummer", r"20(?:0[7-9]|1[0-4])-30[0-9]{5}\b", weight=4),
        Sign("title", pattern=r"20(?:0[7-9]|1[0-4])-30[0-9]{5}\b", weight=4),
    ),
)
