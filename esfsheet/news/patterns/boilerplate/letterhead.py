"""What the sender calls the kind of text."""

from esfsheet.news.page.lines import Boilerplate

PATTERN = Boilerplate(
    kind="line",
    regex=r"(?:för omedelbar publicering|nyhet från .{1,50}|pressrum$|nyhetsrum$|pressmeddelande(?:n)?$)",
    hits=(
        "Pressmeddelande",
        "För omedelbar publicering",
    ),
    misses=("Pressmeddelande från Region Västerbotten gav svar.",),
)
