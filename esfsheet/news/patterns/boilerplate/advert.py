"""Marks of an advertisement."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:annons(?:er)?|reklam|sponsrat innehåll|annons från .{1,40}"
        r"|(?:artikeln|texten) fortsätter (?:efter|under|nedan)\b.{0,20})\s*:?$"
    ),
    hits=(
        "ANNONS",
        "Artikeln fortsätter efter annonsen",
        "Annons:",
    ),
    misses=("Annonsen kommer i nästa vecka.",),
)
