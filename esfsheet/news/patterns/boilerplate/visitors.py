"""Counters of visitors."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"(?:(?:antal )?(?:besökare|visningar|besök)\b(?: [^\d:]{1,30})?:? ?\d[\d  ]{0,12}$|du är besökare nummer\b.{0,20}$)",
    hits=(
        "Besökare sedan starten: 3 214",
        "Antal visningar: 57",
    ),
    misses=("Besökare får hjälp på plats.", "Besökarna var 57"),
)
