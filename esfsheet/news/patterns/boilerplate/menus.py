"""Menus: one word of them, or several side by side."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=(
        r"(?:(?:meny|sök|start|startsida|hem|stäng|logga in|logga ut|bli prenumerant|kundservice|sök (?:på|i) "
        r"webbplatsen|till startsidan|om oss|e-tidning|rss|in english|english|lättläst|lyssna|sök kurs|"
        r"nyhetsarkiv|e-tjänster|lediga jobb|tjänster|karriär|bli medlem.{0,40}|webbkarta)$|(?:start(?:sida)?|hem) ?[/>»›] ?\S)"
    ),
    inner=(r"\S+(?: \S+){0,3}(?:(?: {2,}|\t+ ?| [|/>»›•·] | [|/>»›•·]  )(?!\d)\S+(?: \S+){0,3}){2,12}$|\S{1,20}  [/>»›]  "),
    words=("  ", "\t", " |", " /", " >", " »", " ›", " •", " ·"),
    hits=(
        "Meny",
        "Sök på webbplatsen",
        "Hem | Kurser | Om oss | Nyheter",
        "Nyhetsrum   Pressmeddelanden   Bilder   Kontaktpersoner",
        "Start > Aktuellt > Nyheter",
        "Startsida  >  Utlysningar  >  Övre Norrland",
        "Bli medlem i vårt nätverk",
    ),
    misses=(
        "Start sker i januari 2017.",
        "6 april 2021 | Arbete, Omsorg & hjälp",
        "Sök senast den 3 maj.",
        "Hemmet som blev skola",
    ),
)
