"""Cookie notices."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:godkänn(?: alla)?(?: kakor)?$|jag "
        r"förstår$|acceptera(?: alla)?$|information \(\d+\)$|lär dig mer$|inställningar$)"
    ),
    # Cakes are baked, and stand in no sentence about a site.
    inner=r"(?:om |våra )?kakor(?: \(.{0,20}\)| på .{0,40})?\.?$"
    r"|(?=.{0,200}(?:webb|sajt|cookie|godkänn|accepter|samtyck|inställning|nödvändig|lagra|statistik|integritet|använder (?:vi )?(?:oss av )?kakor|om (?:hur vi använder )?kakor|tillåt))"
    r".{0,80}\b(?:kakor|cookies|cookie-?inställningar)\b.{0,160}$|.{0,30}\bpartner lagrar information",
    words=("kakor", "cookie", "partner"),
    hits=(
        "Vi använder kakor på webbplatsen för att den ska fungera på ett bra sätt.",
        "Godkänn alla kakor",
        "Kakor (cookies)",
        "Om kakor",
        "Lär dig mer",
        "information (1)",
        "Vi och våra 214 partner lagrar information på din enhet.",
    ),
    misses=(
        "Lär dig mer om projektet den 5 maj.",
        "Projektet får fler att baka kakorna själva.",
        "Deltagarna bakar kakor till fikat på torsdagar.",
        "Kakor till fikat",
    ),
)
