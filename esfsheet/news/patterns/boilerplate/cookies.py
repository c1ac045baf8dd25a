"""Cookie notices."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:.{0,80}\b(?:kakor|cookies|cookie-?inställningar)\b.{0,160}$|godkänn(?: alla)?(?: kakor)?$|jag "
        r"förstår$|acceptera(?: alla)?$|information \(\d+\)$|lär dig mer$|inställningar$|.{0,30}\bpartner "
        r"lagrar information)"
    ),
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
