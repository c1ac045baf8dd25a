"""Where a line of an HTML page stands in its source: the page is read once more, with a number before each of its words.

The numbers travel with the words through the same reader, so they tell where a text came from whatever the markup, the
parser's repairs and the hidden parts are. That costs a second reading, so it runs only when somebody asks.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from esfsheet.document import limits, marks, stream
from esfsheet.document.page import HEAD, Line, Position
from esfsheet.patterns import pattern

# Where a stretch of text begins: behind a tag, or at the start of the page.
# No-break spaces alone are no text: a paragraph of nothing else is no line.
_BEGIN = pattern(r"(?:^|(?<=>))(?:[\s\u200b\ufeff]|&nbsp;?|&#160;|&#8203;|&#[xX]200[bB];|&#[xX][aA]0;)*+(?=[^<\s])")
_NUMBER = pattern(f"{marks.HERE}([0-9]+){marks.HERE}")
_LINE_END = pattern(r"\r\n|\n|\r")
_NEXT_LINE = pattern(r"\n\s*+")
_CHARACTER = pattern(r"&[#\w]{1,32};?|[ \t\r\n\f]+|.", re.DOTALL)
# Many characters that each stand for themselves; a blank does where none follows.
_PLAIN = pattern(r"(?:[^& \t\r\n\f]++(?:[ \t\r\n\f](?=[^ \t\r\n\f]))?)++")
_NEEDLE = 60
# No more stretches are read of a page: each begins behind a tag.
_MOST = 2 * limits.TAGS
_UNSEEN = (("<script", "</script"), ("<style", "</style"), ("<!--", "-->"))


def line_starts(text: str) -> list[int]:
    """The offset at which each line of a text begins."""
    if "\r" in text:
        return [0, *(match.end() for match in _LINE_END.finditer(text))]
    # A few times as fast, for each page about which there is something to tell.
    return list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))[:-1]


def position(starts: list[int], offset: int) -> Position:
    """Line and column, from 1, of an offset.

    >>> position(line_starts("ab\\ncd"), 4)
    (2, 2)
    """
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def locator(
    whole: Callable[[], str], lines: Sequence[Line], read: Callable[[str], str]
) -> Callable[[int, int], Position | None]:
    """A function from line and offset to position, for a page whose marked text `read` gives."""
    starts: list[int] = []
    numbered: list[str] = []
    joined: list[str] = []

    def locate(line: int, offset: int) -> Position | None:
        source = whole()
        if not starts:
            starts.extend(line_starts(source))
            joined.append("\n".join(line.text for line in lines))
        if line == HEAD:
            return position(starts, offset)
        text = lines[line].text[offset : offset + _NEEDLE]
        # Where the page says it twice, the other may be written with references.
        at = _only_place(source, text) if joined[0].find(text, joined[0].find(text) + 1) < 0 else None
        if at is None:
            if not numbered:
                numbered.extend(found.text for found in stream.lines(read(_numbered(source))))
            at = _place(source, _numbers_of(source, numbered, line), offset) if line < len(numbered) else None
        return None if at is None else position(starts, at)

    return locate


def _only_place(source: str, text: str) -> int | None:
    """Where a text stands, if it stands in the source only once, and not in a tag."""
    from html import escape

    needle = escape(text, quote=False)
    at = source.find(needle) if needle else -1
    if at < 0 or source.find(needle, at + 1) >= 0 or source.rfind("<", 0, at) > source.rfind(">", 0, at):
        return None
    unseen = any(source.rfind(start, 0, at) > source.rfind(end, 0, at) for start, end in _UNSEEN)
    return None if unseen else at


def _numbered(source: str) -> str:
    """The source with the number of the character that follows wherever a stretch of text begins."""
    return _BEGIN.sub(lambda match: f"{match[0]}{marks.HERE}{match.end()}{marks.HERE}", source, count=_MOST)


def _numbers(numbered: str) -> list[tuple[int, int]]:
    """For each stretch of a numbered line: its offset in the plain line, and in the source."""
    found = list(_NUMBER.finditer(numbered))
    removed = accumulate((match.end() - match.start() for match in found), initial=0)
    return [(match.start() - before, int(match[1])) for match, before in zip(found, removed, strict=False)]


def _numbers_of(source: str, numbered: Sequence[str], line: int) -> list[tuple[int, int]]:
    """The same of one line; in preformatted text, where no tag is before it, told by the lines since the last that has one."""
    last = next((index for index in range(line, -1, -1) if marks.HERE in numbered[index]), line)
    numbers = _numbers(numbered[last])
    if last == line or not numbers:
        return numbers
    at = numbers[-1][1]
    for _ in range(line - last):
        if (found := _NEXT_LINE.search(source, at)) is None:
            return []
        at = found.end()
    return [(0, at)]


def _place(source: str, numbers: list[tuple[int, int]], offset: int) -> int | None:
    """Where in the source a place of a line is: entities and runs of white space are one character of it.

    >>> _place("En  åra &amp; ett ord", [(0, 0)], len("En åra & ett "))
    18
    """
    if not numbers:
        return None
    begin, at = numbers[max(bisect_right(numbers, (offset, len(source))) - 1, 0)]
    left = offset - begin
    while left > 0:
        if plain := _PLAIN.match(source, at, at + left):
            left -= plain.end() - at
            at = plain.end()
        elif character := _CHARACTER.match(source, at):
            left -= 1
            at = character.end()
        else:
            break
    return at
