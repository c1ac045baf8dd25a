"""Comments, and where they begin."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=(
        r"(?:\d+ kommentar(?:er)?\b.{0,80}$|kommentarer(?: \(\d+\)| är avstängda\.?)?:?$|kommentera(?: "
        r"artikeln| inlägget)?:?$|ett svar på\b|\d+ (?:svar på|tankar om)\b|lämna (?:ett svar|en kommentar)|"
        r"skriv en kommentar|vi har stängt kommentarsfältet)"
    ),
    inner=r"[\w ]{2,30} skriver:$",
    words=(" skriver:",),
    hits=(
        "Kommentarer är avstängda.",
        "KOMMENTERA ARTIKELN",
        "3 kommentarer till ”Nu har brevet kommit!”",
        "Ett svar på ”Äntligen igång med Kompassriktning!”",
        "Kommentera",
    ),
    misses=(
        "Kommentarerna från deltagarna är goda.",
        "Han kommenterar beslutet så här:",
    ),
)
