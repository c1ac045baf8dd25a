"""The quickest reader: a page whose elements are all closed, in order, is read tag by tag, without a tree.

It keeps to what every parser reads alike, and puts back the end tags that HTML lets a page leave out. At anything else it gives
up, and lxml reads the page: what any other missing end tag means, or one element in another that may not hold it, is not this
reader's to say.
"""

from collections.abc import Iterator
from html import unescape
from html.entities import name2codepoint
from typing import Any

from esfsheet.document import marks, stream
from esfsheet.document.markup import is_html
from esfsheet.document.optional_ends import closed
from esfsheet.document.page import Line
from esfsheet.document.tags import (
    ASIDE,
    BLOCK,
    BREAK,
    CELL,
    ENDS,
    HEADER,
    INLINE,
    LEFT_OUT,
    NOTHING,
    PART,
    ROW,
    TITLE,
    GivenUp,
    start,
)
from esfsheet.patterns import pattern

_REFERENCE = pattern(r"(?:([a-zA-Z][a-zA-Z0-9]{1,30})|#([1-9][0-9]{1,4}));")
_CONTROLS = bytes([*range(9), 11, *range(14, 32), 127])
# In UTF-8, of byte order marks, noncharacters and U+FFFD.
_ODD_START = b"\xef"
# What UTF-8 looks like where it was once read as windows-1252.
_MISREAD = "Ã"
_DEEPEST = 200

_NAMED = ("/div", "/section", "/ul")
_ROLES = {"/li": "item", **{f"/h{level}": "heading" for level in range(2, 7)}}
_BLANK = stream.BLANK + marks.CUT


def lines(page: bytes, left_out: list[str] | None = None) -> list[Line]:
    """The lines of a page in UTF-8. Raises GivenUp where only a tree can tell, UnicodeDecodeError where it is not in UTF-8.

    What is left out for the name of its part, or for a class, is added to `left_out`.
    """
    named: list[str] = []
    if _ODD_START in page or page.translate(None, _CONTROLS) != page:
        raise GivenUp
    text = page.decode()
    if _MISREAD in text or not is_html(text):
        raise GivenUp
    for space in stream.SELDOM:
        text = text.replace(space, " ")
    # The one reference that may be all that a line has.
    text = text.replace("&nbsp;", "\u00a0")
    first, *pieces = text.split("<")
    if first.strip():
        raise GivenUp
    if pieces and pieces[0][:9].lower() == "!doctype ":
        del pieces[0]
    try:
        parts = _parts(iter(pieces), named)
    except GivenUp:
        named.clear()
        parts = _parts(iter(closed(pieces)), named)
    if left_out is not None:
        left_out += named
    found: list[Line] = []
    for text, role, aside, row, column in parts:
        if text or role == "cell":
            text = text.strip(stream.SPACE)
            found.append(stream.line(_decoded(text) if "&" in text else text, role, aside > 0, len(found), row, column))
    return found


def _parts(pieces: Iterator[str], named: list[str]) -> list[list[Any]]:
    """Text, role, how many asides it is in, row and column of each line; without text where a cell has none."""
    found: list[list[Any]] = []
    buffer = role = ""
    aside = row = column = cell = depth = 0
    stack = [""]
    headers: list[int] = []  # where each open header begins; -1 where it holds the page's heading
    rows: list[list[tuple[int, str]]] = []  # where each cell of each open row begins, and what it is
    for piece in pieces:
        tag, closed, words = piece.partition(">")
        mode = ENDS.get(tag)
        if mode is not None:
            if stack.pop() != tag or not closed:
                raise GivenUp
            if mode == INLINE:
                buffer += marks.CUT + words
                continue
            if buffer and buffer != "\n" and buffer.strip(_BLANK):
                found.append([buffer, role, aside, row if cell else 0, cell])
                role = ""
            buffer = words
            if mode == BLOCK:
                continue
            if mode == ROW:
                _name_cells(rows.pop(), found)
            elif mode == ASIDE or (mode == HEADER and headers.pop() >= 0):
                aside -= 1
            elif mode != HEADER:
                if role == "cell":
                    found.append(["", role, aside, row, cell])
                role = ""
                if cell:
                    depth -= 1
                    cell = cell if depth else 0
            continue
        end, mode = start(stack[-1], tag)
        if not closed:
            raise GivenUp
        if mode == INLINE:
            stack.append(end)
            buffer += marks.CUT + words
            continue
        if mode == NOTHING:
            buffer += words
            continue
        if mode == LEFT_OUT:
            buffer += _behind(end, pieces, named)
            continue
        if buffer and buffer != "\n" and buffer.strip(_BLANK):
            found.append([buffer, role, aside, row if cell else 0, cell])
            role = ""
        buffer = words
        if mode == BREAK:
            continue
        stack.append(end)
        if mode == PART:
            role = _ROLES[end]
            depth += 1
        elif mode == CELL:
            if end == "/dt":
                row, column = row + 1, 0
            elif rows and end != "/dd":
                rows[-1].append((len(found), end))
            role = "label" if end == "/dt" else "cell"
            column += 1
            cell, depth = column, 1
        elif mode == ROW:
            rows.append([])
            row, column = row + 1, 0
        elif mode == TITLE:
            role = "title"
            depth += 1
            aside -= _open_up(headers, found)
        elif mode != BLOCK:
            if mode == HEADER:
                headers.append(len(found))
            aside += 1
        if len(stack) > _DEEPEST:
            raise GivenUp
    if len(stack) > 1 or (stack and buffer.strip(_BLANK)):
        raise GivenUp
    return found


def _name_cells(cells: list[tuple[int, str]], found: list[list[Any]]) -> None:
    """Gives the role of labels to the cells that name their row: a th beside a td, or the first td of two."""
    kinds = [end for _, end in cells]
    if "/th" in kinds and "/td" in kinds:
        naming = [number for number, end in enumerate(kinds) if end == "/th"]
    else:
        naming = [0] if kinds == ["/td", "/td"] else []
    for number in naming:
        index = cells[number][0]
        # A cell of nothing but an empty heading has no line of its own.
        if index < len(found) and found[index][1] == "cell" and found[index][4] == number + 1:
            found[index][1] = "label"


def _open_up(headers: list[int], found: list[list[Any]]) -> int:
    """How many headers are open; they hold the page's heading, and so their lines are the page's matter after all."""
    begins = [begin for begin in headers if begin >= 0]
    headers[:] = [-1] * len(headers)
    for begin in begins:
        for line in found[begin:]:
            line[2] -= 1
    return len(begins)


def _behind(end: str, pieces: Iterator[str], named: list[str]) -> str:
    """The text behind an element that is left out, which is read over; its heading would be the page's, so it has none."""
    stack = ["/div", end]
    is_named = end in _NAMED
    for piece in pieces:
        tag, closed, words = piece.partition(">")
        if is_named:
            named.append(piece)
        if tag in ENDS:
            if stack.pop() != tag or not closed:
                raise GivenUp
            if len(stack) == 1:
                return words
            continue
        inner, mode = start(stack[-1], tag)
        if mode == TITLE or not closed or len(stack) > _DEEPEST:
            raise GivenUp
        if mode not in (NOTHING, BREAK):
            stack.append(inner)
    raise GivenUp


def _decoded(text: str) -> str:
    """The text with its character references read. Raises GivenUp at one on which parsers differ."""
    for rest in text.split("&")[1:]:
        reference = _REFERENCE.match(rest)
        if reference is None:
            raise GivenUp
        name, number = reference.groups()
        if name not in name2codepoint if name else not (32 <= int(number) < 127 or 160 <= int(number) < 0xD800):
            raise GivenUp
    decoded = unescape(text)
    if not decoded.strip(_BLANK) or decoded.strip(stream.SPACE) != decoded:
        raise GivenUp
    return decoded
