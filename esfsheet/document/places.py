"""Where a line of an HTML page stands in its source: the page is read once more, with a number before each of its words.

The numbers travel with the words through the same reader, so they tell where a text came from whatever the markup, the
parser's repairs and the hidden parts are. That costs a second reading, so it runs only when somebody asks.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate

from esfsheet.document import marks, stream
from esfsheet.document.page import Position

_WORD = re.compile(r"&[#\w]{1,32};?|[^\s&]+|&")
_NUMBER = re.compile(f"{marks.HERE}([0-9]+){marks.HERE}")
_RAW = re.compile(r"<(script|style|textarea|title|noscript|iframe|xmp|template)\b", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\n|\r")


def line_starts(text: str) -> list[int]:
    """The offset at which each line of a text begins."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]


def position(starts: list[int], offset: int) -> Position:
    """Line and column, from 1, of an offset.

    >>> position(line_starts("ab\\ncd"), 4)
    (2, 2)
    """
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def locator(source: str, read: Callable[[str], str]) -> Callable[[int, int], Position | None]:
    """A function from line and offset to position, for a page whose marked text `read` gives."""
    offsets: list[list[tuple[int, int]]] = []
    starts: list[int] = []

    def locate(line: int, offset: int) -> Position | None:
        if not starts:
            starts.extend(line_starts(source))
            offsets.extend(_offsets(text) for text in _numbered_lines(source, read))
        if line >= len(offsets) or not offsets[line]:
            return None
        index = max(bisect_right(offsets[line], (offset, len(source))) - 1, 0)
        at, here = offsets[line][index]
        return position(starts, here + max(offset - at, 0))

    return locate


def _numbered_lines(source: str, read: Callable[[str], str]) -> Iterator[str]:
    return (line.text for line in stream.lines(read("".join(_numbered(source)))))


def _offsets(numbered: str) -> list[tuple[int, int]]:
    """For each word of a numbered line: its offset in the plain line, and in the source."""
    found = list(_NUMBER.finditer(numbered))
    removed = accumulate((match.end() - match.start() for match in found), initial=0)
    return [(match.start() - before, int(match[1])) for match, before in zip(found, removed, strict=False)]


def _numbered(source: str) -> Iterator[str]:
    at = 0
    while at < len(source):
        tag = source.find("<", at)
        text_end = len(source) if tag < 0 else tag
        here = at
        yield _WORD.sub(lambda word: f"{marks.HERE}{here + word.start()}{marks.HERE}{word[0]}", source[at:text_end])  # noqa: B023
        if tag < 0:
            return
        at = _after_markup(source, tag)
        yield source[tag:at]


def _after_markup(source: str, tag: int) -> int:
    """The offset behind the tag, comment or raw element that begins at `tag`."""
    if source.startswith("<!--", tag):
        return _behind(source, "-->", tag)
    if raw := _RAW.match(source, tag):
        closing = re.compile(f"</{raw[1]}", re.IGNORECASE).search(source, raw.end())
        return _behind(source, ">", closing.start() if closing else len(source))
    if not source[tag + 1 : tag + 2].isalpha() and source[tag + 1 : tag + 2] not in ("/", "!", "?"):
        return tag + 1
    return _behind(source, ">", tag)


def _behind(source: str, end: str, start: int) -> int:
    found = source.find(end, start)
    return len(source) if found < 0 else found + len(end)
