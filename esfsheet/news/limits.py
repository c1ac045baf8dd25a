"""How much of a page is read as news: every pattern looks at every character of it."""

from dataclasses import replace

from esfsheet.document import Page
from esfsheet.reading import Problem

CHARACTERS = 30_000
LINES = 2_500
BEFORE = 200_000
"""So many characters may stand before the title: lists of links, which no pattern looks at."""
SOURCE = 5_000_000
"""So many characters of a page's HTML are looked through for what it says of itself."""


def within(page: Page) -> tuple[Page, list[Problem]]:
    """The page up to so many characters and lines, and a problem where that is not all of it."""
    room = CHARACTERS
    first = _title(page)
    for index, line in enumerate(page.lines[first : first + LINES + 1], first):
        if index < first + LINES and len(line.text) <= room:
            room -= len(line.text)
            continue
        # A line that is longer than all of a text may be is read as far as that goes.
        kept = [line._replace(text=line.text[:room], cells=(line.text[:room],))] if index < first + LINES and room else []
        message = f"more than {CHARACTERS:,} characters or {LINES:,} lines: what stands behind them was not read"
        problem = Problem("N008", "text", message, None, (index, room if kept else 0))
        return replace(page, lines=[*page.lines[:index], *kept]), [problem]
    return page, []


def _title(page: Page) -> int:
    """Where the title stands that the markup gives, if it is not too far down."""
    room = BEFORE
    for index, line in enumerate(page.lines[: 2 * LINES]):
        if line.role == "title":
            return index
        room -= len(line.text)
        if room < 0:
            break
    return 0
