"""Notes that a text is somebody's opinion, and calls to answer it."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="rest",
    regex=(
        r"(?:(?:detta|det här) är en (?:debattartikel|debattext|insändare|krönika|ledare|opinionstext|opinionsartikel|kommenterad text|åsiktstext|nyhetstext|nyhetsartikel|analys)"
        r"\b.{0,160}$|(?:åsikterna|de åsikter som uttrycks)\b.{0,40} skribent\w* egna\.?$"
        r"|vill du (?:också |själv )?(?:svara|replikera|tycka till|skriva (?:en )?(?:debatt|insändare))\b.{0,160}$)"
    ),
    hits=(
        "Detta är en debattartikel. Åsikterna är skribentens egna.",
        "Vill du också tycka till? Mejla debatt@example.se. Max 3 500 tecken.",
    ),
    misses=("Det här är en satsning på fler.", "Vill du skriva bättre svenska?"),
)
