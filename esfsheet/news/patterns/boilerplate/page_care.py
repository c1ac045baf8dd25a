"""Who keeps the page, and copies of it to take along."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=(
        r"(?:sid(?:an)?s? ?(?:information|ansvarig|sköts av|publicerades)\b|webb?master\b|webb(?:redakt(?:ör|ion)|ansvarig\b)|"
        r"(?:senast |sidan )granska|ansvarig för sidan|utskriftsversion|skriv ut sidan|ladda (?:ned|ner)(?: som)? pdf|"
        r"ladda ned\b.{0,60}\(|translate this page|tillbaka(?: till (?:nyheter|listan|nyhetslistan))?$|"
        r"tillgänglighetsredogörelse|drivs med wordpress|personuppgifter$|copyright|så behandlar vi dina"
        r"|informations?ansvarig\b|så tycker du\b|"
        r"chefredaktör(?: och|\s?:)|så jobbar vi med nyheter|publicerat i:|hitta hit$|annonsera(?: hos oss)?$|vi söker "
        r"en |se lediga jobb|så tycker vi$|skicka insändare|vill du (?:bli (?:kollega|vår "
        r"kollega|medlem|prenumerant)|jobba hos oss|arbeta hos oss)\?)"
    ),
    inner=r"(?:.{0,120}\W)?(?:©|upphovsrätt\b|ansvarig utgivare\b)|.{2,40} ledarsida är",
    words=("©", "upphovsrätt", "ansvarig utgivare", " ledarsida är"),
    hits=(
        "Sidansvarig: webbredaktionen",
        "Sidan sköts av regionens kansli",
        "Webbmaster",
        "Ladda ned som pdf (112 kB)",
        "Senast granskad av vuxenutbildningen",
        "Utskriftsversion",
        "Tillbaka",
        "Vårdliv är en tidning från Region Mellan. Ansvarig utgivare: Bo Rand.",
        "Vill du bli kollega?",
    ),
    misses=(
        "Tillbaka till jobbet efter tio år",
        "Sidan 4 i rapporten visar mer.",
        "Vill du bli cirkelledare? Anmäl dig senast 15 februari 2017.",
        "Vill du vara med?",
    ),
)
