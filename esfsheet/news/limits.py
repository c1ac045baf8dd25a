"""How much of a page is read as news: every pattern looks at every character of it."""

from collections.abc import Sequence
from copy import copy

from esfsheet.document import Page
from esfsheet.news.text.body import Body, Para
from esfsheet.news.text.long_lines import LONGEST_WORD
from esfsheet.reading import Problem

CHARACTERS = 30_000
LINES = 1_000
PARAGRAPH = 10_000
"""So many characters of one line are read: ten times what the longest paragraphs have."""
BEFORE = 200_000
LINES_BEFORE = 5_000
"""So much may stand before the title: lists of links, which no pattern looks at."""
SOURCE = 5_000_000
"""So many characters of a page's HTML are looked through for what it says of itself."""
EXTRACTED = 1_000_000
"""So many for a text that no lines of the page are."""

_OF_ALL = f"{CHARACTERS:,} characters: what stands behind them"
_OF_LINES = f"{LINES:,} lines: what stands behind them"
_OF_LINE = f"{PARAGRAPH:,} characters in a line: the rest of that line"


def within(page: Page) -> tuple[Page, list[Problem]]:
    """The page up to so many characters and lines, and a problem for each limit of those that is reached."""
    first = _title(page)
    room = CHARACTERS
    last = first
    cut: dict[str, Problem] = {}
    lines = list(page.lines)
    for last, line in enumerate(lines[first : first + LINES], first + 1):
        most = min(room, PARAGRAPH)
        if len(line.text) > most:
            lines[last - 1] = line._replace(text=line.text[:most], cells=(line.text[:most],))
            limit = _OF_LINE if most == PARAGRAPH else _OF_ALL
            cut.setdefault(limit, _problem(limit, (last - 1, most)))
        room -= min(len(line.text), most)
        if not room:
            break
    if last < len(lines):
        limit = _OF_LINES if room else _OF_ALL
        cut.setdefault(limit, _problem(limit, (last, 0)))
    if not cut:
        return page, []
    begun = copy(page)
    begun.lines = lines[:last]
    return begun, [*cut.values()]


def shortened(paras: Sequence[Para]) -> tuple[list[Para], list[Problem]]:
    """The same of paragraphs that do not stand on the page, or were found there by others."""
    room = CHARACTERS
    kept: list[Para] = []
    for para in paras[:LINES]:
        most = min(room, PARAGRAPH)
        kept.append(para._replace(text=para.text[:most]))
        room -= len(kept[-1].text)
        if not room:
            break
    whole = len(kept) == len(paras) and all(len(one.text) == len(para.text) for one, para in zip(kept, paras, strict=True))
    if whole:
        return kept, []
    long = any(len(one.text) == PARAGRAPH < len(para.text) for one, para in zip(kept, paras, strict=False))
    ended = len(kept) < len(paras) or not room
    end = _OF_LINES if room else _OF_ALL
    return kept, [_problem(limit, None) for limit, reached in ((_OF_LINE, long), (end, ended)) if reached]


def too_long(body: Body) -> list[Problem]:
    """A problem for each stretch that was left out since no word is so long."""
    message = f"{LONGEST_WORD} characters or more without a blank: no word is so long, and it was not read"
    return [Problem("N008", "text", message, None, body.source(*word).at) for word in body.blanked]


def _problem(limit: str, at: tuple[int, int] | None) -> Problem:
    return Problem("N008", "text", f"more than {limit} was not read", None, at)


def _title(page: Page) -> int:
    """Where the title stands that the markup gives, if it is not too far down."""
    room = BEFORE
    for index, line in enumerate(page.lines[:LINES_BEFORE]):
        if line.role == "title":
            return index
        room -= len(line.text)
        if room < 0:
            break
    return 0
