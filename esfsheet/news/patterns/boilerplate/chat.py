"""Chat windows."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="stop",
    regex=r"(?:chatta(?:\.| med oss|$)|starta chatt|chatten är (?:öppen|stängd)|öppna chatten)",
    hits=(
        "Chatta",
        "Chatta. Fäll ut menyn",
        "Chatta med oss",
    ),
    misses=("Chatta på svenska får deltagarna göra varje vecka.",),
)
