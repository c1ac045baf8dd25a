"""Sheets of 2014-2020, in the first project bank (labels without colons) and in today's."""

from esfsheet.layout.base import Layout, Sign
from esfsheet.layout.vocabulary import LABELS, OTHERS, RENAMED

LAYOUT = Layout(
    name="esf-2014",
    programme_period="2014-2020",
    labels=LABELS,
    renamed=RENAMED,
    others=OTHERS,
    signs=(
        Sign("label", "Utlysning"),
        Sign("label", "Projektnummer"),
        Sign("label", "Planerat antal deltagare"),
        Sign("label", "Stödmottagarens address"),
        Sign("value", "Programområde", r"(?:PO ?)?[1-5](?![0-9])|React-EU", weight=2),
        Sign("value", "Programområde", r"React-EU", weight=2),
        Sign("value", "Specifikt mål", r"[1-5][.:,][0-9]", weight=2),
        Sign("value", "Interventionstyp", r"1[012][0-9]\b"),
        Sign("value", "Projektperiod", r"20(?:1[4-9]|2[01])-", weight=2),
        Sign("value", "Startdatum", r"20(?:1[4-9]|2[01])-", weight=2),
        Sign("value", "Diarienummer", r"20(?:1[4-9]|2[0-3])/[0-9]{5}\b", weight=4),
        Sign("value", "Projektnummer", r"20(?:1[4-9]|2[0-3])/[0-9]{5}\b", weight=4),
        Sign("value", "Program CCI", r"2014SE05", weight=2),
        Sign("title", pattern=r"20(?:1[4-9]|2[0-3])/[0-9]{5}\b", weight=4),
    ),
)
