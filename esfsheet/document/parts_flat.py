"""The tags of a page, one after the other, to its lines: which text, in which role, in which cell of which row."""

from collections.abc import Sequence
from typing import Any

from esfsheet.document import marks, stream
from esfsheet.document.inside import Inside, inside
from esfsheet.document.tags import (
    ASIDE,
    BLOCK,
    BREAK,
    CELL,
    ENDED,
    HEADER,
    INLINE,
    LEFT_OUT,
    MODE,
    PART,
    ROW,
    TITLE,
    GivenUp,
)

_DEEPEST = 200
_NAMED = frozenset(("div", "section", "ul"))
BLANK = stream.BLANK + marks.CUT


def parts(tags: Sequence[str], texts: Sequence[str], left_out: list[str]) -> list[list[Any]]:
    """Text, role, how many asides it is in, row and column of each line; without text where a cell has none.

    Of each tag, without its brackets, there is the text behind it. What is left out for the name of its part, or for a
    class, is added to `left_out`. Raises GivenUp.
    """
    found: list[list[Any]] = []
    buffer = role = ""
    aside = row = column = cell = depth = 0
    here = inside("")
    around: list[Inside] = []
    headers: list[int] = []  # where each open header begins; -1 where it holds the page's heading
    rows: list[list[tuple[int, str]]] = []  # where each cell of each open row begins, and what it is
    at, last = 0, len(texts)
    tags = [*tags, ""]  # one behind each
    while at < last:
        words = texts[at]
        mode, inner = here[tags[at]]
        at += 1
        if mode < BREAK:
            if mode != ENDED:
                if mode == INLINE:
                    words = marks.CUT + words
                    if inner is None:
                        here = around.pop()
                    else:
                        around.append(here)
                        here = inner
                elif mode == LEFT_OUT and inner is not None:
                    at, words = _behind(inner, tags, texts, at, left_out)
                buffer += words
                continue
            # As if the end tag that is missing stood before it: it is looked at again.
            mode, inner, words = MODE[here.name], None, ""
            at -= 1
        if buffer and buffer != "\n" and buffer.strip(BLANK):
            found.append([buffer, role, aside, row if cell else 0, cell])
            role = ""
        buffer = words
        if inner is None:
            here = around.pop()
        else:
            if mode == BREAK:
                continue
            if mode != BLOCK:
                if mode == CELL:
                    role = inner.role
                    if role == "label":
                        row, column = row + 1, 0
                    elif rows and inner.name != "dd":
                        rows[-1].append((len(found), inner.name))
                    column += 1
                    cell, depth = column, 1
                elif mode in (PART, TITLE):
                    role = inner.role
                    depth += 1
                    if mode == TITLE:
                        aside -= _open_up(headers, found)
                elif mode == ROW:
                    rows.append([])
                    row, column = row + 1, 0
                else:
                    if mode == HEADER:
                        headers.append(len(found))
                    aside += 1
            if tags[at] != inner.end:
                around.append(here)
                if len(around) >= _DEEPEST:
                    raise GivenUp
                here = inner
                continue
            # It has nothing but text: it ends at once.
            if buffer and buffer.strip(BLANK):
                found.append([buffer, role, aside, row if cell else 0, cell])
                role = ""
            buffer = texts[at]
            at += 1
        if mode == BLOCK:
            continue
        if mode < ROW:
            if role == "cell":
                found.append(["", role, aside, row, cell])
            role = ""
            if cell:
                depth -= 1
                cell = cell if depth else 0
        elif mode == ROW:
            _name_cells(rows.pop(), found)
        elif mode == ASIDE or headers.pop() >= 0:
            aside -= 1
    if around or buffer.strip(BLANK):
        raise GivenUp
    return found


def _name_cells(cells: list[tuple[int, str]], found: list[list[Any]]) -> None:
    """Gives the role of labels to the cells that name their row: a th beside a td, or the first td of two."""
    kinds = [name for _, name in cells]
    if "th" in kinds and "td" in kinds:
        naming = [number for number, name in enumerate(kinds) if name == "th"]
    else:
        naming = [0] if kinds == ["td", "td"] else []
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


def _behind(here: Inside, tags: Sequence[str], texts: Sequence[str], at: int, left_out: list[str]) -> tuple[int, str]:
    """Reads over an element that is left out: which tag goes on behind it, and the text before that.

    A heading in it would be the page's, so it has none.
    """
    around: list[Inside] = []
    is_named = here.name in _NAMED
    while at < len(texts):
        tag, words = tags[at], texts[at]
        mode, inner = here[tag]
        at += 1
        if mode == ENDED:
            tag, words, inner = here.end or "", "", None
            at -= 1
        if is_named:
            left_out.append(f"{tag}>{words}")
        if mode == TITLE or len(around) >= _DEEPEST:
            raise GivenUp
        if inner is None:
            if not around:
                return at, words
            here = around.pop()
        elif inner is not here:
            around.append(here)
            here = inner
    raise GivenUp
