"""Cookie notices."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:godkänn(?: alla)?(?: kakor)?$|jag "
        r"förstår$|acceptera(?: alla)?$|information \(\d+\)$|lär dig mer$|inställningar$)"
    ),
    inner=r".{0,80}\b(?:kakor|cookies|cookie-?inställningar)\b.{0,160}$|.{0,30}\bpartner lagrar information",
    words=("kakor", "cookie", "partner"),
    hits=(
        "Vi använder kakor på webbplatsen för att den ska fungera på ett bra sätt.",
        "Godkänn alla kakor",
        "Lär dig mer",
        "information (1)",
        "Vi och våra 214 partner lagrar information på din enhet.",
    ),
    misses=(
        "Lär dig mer om projektet den 5 maj.",
        "Projektet får fler att baka kakorna själva.",
    ),
)
