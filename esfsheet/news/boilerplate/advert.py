"""Marks of an advertisement."""

from esfsheet.news.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"(?:annons(?:er)?|reklam|sponsrat innehåll|annons från .{1,40})\s*:?$",
    hits=(
        "ANNONS",
        "Annons:",
    ),
    misses=("Annonsen kommer i nästa vecka.",),
)
