"""Notes that a page is old, or of what its text is about."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:(?:denna|den här|detta) (?:nyhet(?:en)?|artikel(?:n)?|sida(?:n)?|inlägg|pressmeddelande) är "
        r"(?:äldre|mer|gammal|arkiverad|publicerad för)\b|nyheten är (?:mer|äldre) än"
        r"|artikeln är (?:mer|äldre) än|observera att (?:nyheten|artikeln|sidan) är|arkiverad(?: nyhet)?$|nyheten är arkiverad)"
    ),
    hits=(
        "Denna nyhet är äldre än 6 månader och är kanske inte aktuell längre.",
        "Nyheten är mer än 60 dagar gammal",
        "Arkiverad",
    ),
    misses=("Denna nyhet kom i fredags.", "Nyheten är god för alla."),
)
