"""References to other texts."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="rest",
    regex=(
        r"(?:läs (?:också|även|mer|vidare)(?: om [^.]{1,60}| här)?\s?(?::|på\b).{0,120}$|läs (?:mer|vidare)(?: "
        r"om .{1,80}| här)$|fler nyheter här|se också:)"
    ),
    hits=(
        "Läs mer: Nya cykelbanan dröjer till hösten",
        "LÄS OCKSÅ: Så räknar du ut din pension",
        "Läs mer om projektet",
        "Läs mer på projektets webbplats",
    ),
    misses=(
        "Läs mellan raderna är ett projekt för unga.",
        "Läser mer gör den som får hjälp.",
    ),
)
