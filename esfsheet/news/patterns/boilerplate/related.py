"""Lists of other texts."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=(
        r"(?:(?:fler|andra|senaste|äldre|liknande) (?:nyheter(?:na)?|artiklar(?:na)?|inlägg(?:en)?|nytt|"
        r"pressmeddelanden)(?: från .{1,40})?:?$|relatera(?:t|de|d)(?: (?:innehåll|material|läsning|information|ämne|artikel|nyhet)| (?:till (?:artikeln|nyheten|detta)|artiklar|nyheter|länkar|inlägg|ämnen|taggar|sidor|dokument|projekt|texter|filer|pressmeddelanden|evenemang|kategorier|publikationer|rapporter)(?: .{1,20})?)?\s?:?$|läs (?:också|även)\s*:?$|"
        r"mest (?:läst|delat|sett)[a]?(?: (?:just nu|i ?dag|(?:denna|den här|i) veckan?|senaste .{2,12}|på .{2,30}|i .{2,30}|om .{2,30}))?$|senaste nytt(?: (?:från |i |om )?.{2,30})?$|senaste \S{0,20}(?:artiklarna|nyheterna|inläggen)$|mer från \S.{1,30}$|nyheter från \S.{1,40}$|mer om (?:ämnet|detta)$|fler (?:artiklar|texter|nyheter) av .{2,40}$|kalendarium$|på gång$|"
        r"genvägar$|snabblänkar$|länkar$|aktuellt$|du kanske också (?:vill läsa|gillar|är intresserad).{0,20}$|se "
        r"även$|fakta om webbplatsen$)"
    ),
    hits=(
        "Fler nyheter",
        "Relaterat innehåll",
        "Mest läst",
        "Nyheter från förbundet",
        "Läs också",
        "Fler artiklar",
        "Relaterade nyheter",
        "Mest läst just nu",
        "Senaste debattartiklarna",
    ),
    misses=(
        "Fler nyheter kommer i nästa vecka när projektet har startat.",
        "Relaterat våld",
        "Relaterat till detta är frågan om arbetstid.",
        "Läs mer: Nytt",
    ),
)
