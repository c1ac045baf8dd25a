"""How much of a page is read as news: every pattern looks at every character of it."""

from collections import Counter
from collections.abc import Sequence
from copy import copy

from esfsheet.document import Page
from esfsheet.news.repeats import TIMES, WORDS, once
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
_OF_RUNS = f"{TIMES} times the same {WORDS} words: what says them once more"
_OF_LINE = f"{PARAGRAPH:,} characters in a line: the rest of that line"


def within(page: Page) -> tuple[Page, list[Problem]]:
    """The page up to so many characters and lines, and a problem for each limit of those that is reached."""
    first = _title(page)
    lines = page.lines[first:]
    kept, reached = _kept([line.text for line in lines])
    if not reached:
        return page, []
    begun = copy(page)
    begun.lines = page.lines[:first]
    for line, text in zip(lines, kept, strict=False):
        begun.lines.append(line if line.text == text else line._replace(text=text, cells=(text,)))
    return begun, [_problem(limit, (first + index, at)) for limit, (index, at) in reached.items()]


def shortened(paras: Sequence[Para]) -> tuple[list[Para], list[Problem]]:
    """The same of paragraphs that do not stand on the page, or were found there by others."""
    kept, reached = _kept([para.text for para in paras])
    cut = [para._replace(text=text) for para, text in zip(paras, kept, strict=False) if text]
    return cut, [_problem(limit, None) for limit in reached]


def _kept(texts: Sequence[str]) -> tuple[list[str], dict[str, tuple[int, int]]]:
    """What is read of each text that is, and the limits that are reached, each with its first text and the place in that."""
    lengths, reached = _cut([len(text) for text in texts])
    kept = [text[:most] for text, most in zip(texts, lengths, strict=False)]
    for index, (text, at) in once(kept).items():
        reached.setdefault(_OF_RUNS, (index, at))
        kept[index] = text
    return kept, reached


def _cut(lengths: Sequence[int]) -> tuple[list[int], dict[str, tuple[int, int]]]:
    """How much is read of each line that is, and the limits that are reached, each with its first line and the place in that."""
    room = CHARACTERS
    kept: list[int] = []
    reached: dict[str, tuple[int, int]] = {}
    for index, length in enumerate(lengths[:LINES]):
        most = min(room, PARAGRAPH)
        if length > most:
            reached.setdefault(_OF_LINE if most == PARAGRAPH else _OF_ALL, (index, most))
        kept.append(min(length, most))
        room -= kept[-1]
        if not room:
            break
    if len(kept) < len(lengths):
        reached.setdefault(_OF_LINES if room else _OF_ALL, (len(kept), 0))
    return kept, reached


def too_long(body: Body) -> list[Problem]:
    """A problem for each stretch that was left out since no word is so long, and for each line divided as no sentence is."""
    message = f"{LONGEST_WORD} characters or more without a blank: no word is so long, and it was not read"
    problems = [Problem("N008", "text", message, None, body.source(*word).at) for word in body.blanked]
    first = {body.index(at): at for at in reversed(body.torn)}
    times = Counter(map(body.index, body.torn))
    for index, at in sorted(first.items()):
        message = f"a line without the end of a sentence was divided between words, {times[index]:,} times: a name may be cut"
        problems.append(Problem("N008", "text", message, None, body.source(at, at + 1).at))
    return problems


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
