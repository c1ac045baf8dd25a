"""Lists of other texts."""

from esfsheet.news.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=(
        r"(?:(?:fler|andra|senaste|äldre|liknande) (?:nyheter(?:na)?|artiklar(?:na)?|inlägg(?:en)?|nytt|"
        r"pressmeddelanden)(?: från .{1,40})?:?$|relatera(?:t|de|d)\b.{0,30}$|läs (?:också|även|mer)\s*:?$|"
        r"mest läst[a]?$|senaste nytt$|nyheter från \S.{1,40}$|mer om (?:ämnet|detta)$|kalendarium$|på gång$|"
        r"genvägar$|snabblänkar$|länkar$|aktuellt$|du kanske också (?:vill läsa|är intresserad).{0,20}$|se "
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
    ),
    misses=(
        "Fler nyheter kommer i nästa vecka när projektet har startat.",
        "Relaterat till detta är frågan om arbetstid.",
        "Läs mer: Nytt",
    ),
)
