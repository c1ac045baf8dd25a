"""`Med pengar ur React-EU hjälper Nybro kommun`: who spends the money of the fund."""

from esfsheet.news.text.pattern import Pattern
from esfsheet.news.words.pieces import FUND, FUNDS, OWNER

PATTERN = Pattern(
    rank=39,
    view="whole",
    gate=(
        "engar",
        "medel",
        "stöd",
        "miljoner",
    ),
    also=FUNDS,
    regex=(
        rf"(?:[Mm]ed|[Tt]ack vare) [a-zåäö]{{0,12}}(?:pengar|medel|stöd|miljoner)[^.\n◊]{{0,12}}(?:från|ur|av)"
        rf" {FUND}(?: plus)?,? (?:hjälper|ska|kan|vill|satsar|startar|utbildar|kommer|drar|erbjuder|har|får|fick|kunde"
        rf"|bygger|anställer) {OWNER}"
    ),
    hits={
        "Med krispengar ur React-EU hjälper Nybro kommun människor": {"owner": "Nybro kommun"},
        "Tack vare medel från ESF kan Sala kommun anställa": {"owner": "Sala kommun"},
    },
    misses=("Med krispengar ur React-EU hjälper vi",),
)
