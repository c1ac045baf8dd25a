"""The marked text that both readers of HTML give, to lines."""

from esfsheet.document import marks
from esfsheet.document.page import Line
from esfsheet.patterns import pattern

_ROLES = {marks.ITEM: "item", marks.TITLE: "title", marks.HEADING: "heading", marks.LABEL: "label", marks.CELL: "cell"}
# HTML's own white space; a no-break space is the author's, and may divide a label from its value.
NO_WIDTH = "\u200b\ufeff"
"""White space that takes no room: it parts words nowhere, and at the ends of a line it is nothing."""
SPACE = f" \n{NO_WIDTH}"
_NOTHING = SPACE + marks.CUT
BLANK = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
) + NO_WIDTH
"""What is no text: all that is white space to Python, written out since to try each character takes longer than a page."""
SELDOM = "\t\r\f"
# A tuple made without the call of its class in Python, which takes as long again.
_new = tuple.__new__
_SPACES = pattern("[ \n]{2,}|\n")


def lines(stream: str) -> list[Line]:
    """The lines of marked text, in order; empty ones are dropped, but for empty cells, which are an answer."""
    for space in SELDOM:
        stream = stream.replace(space, " ")
    if marks.RAISED in stream:
        from esfsheet.document import raised

        stream = raised.written(stream)
    found: list[Line] = []
    role = ""
    aside = row = column = cell = depth = 0
    for chunk in stream.split(marks.BREAK):
        text = chunk.strip(SPACE)
        if not text:
            continue
        mark = text[0]
        if mark == marks.CUT and not text.strip(_NOTHING):
            continue
        if mark in _ROLES:
            role = _ROLES[mark]
            text = text[1:].lstrip(SPACE)
            if mark == marks.CELL or mark == marks.LABEL:
                column += 1
                cell, depth = column, 1
            elif cell:
                depth += 1
        elif mark == marks.CLOSE:
            if role == "cell":
                found.append(Line("", (), role, aside > 0, False, len(found), 0, row, cell))
            role = ""
            if cell:
                depth -= 1
                cell = cell if depth else 0
            continue
        elif mark == marks.ROW:
            row += 1
            column = 0
            continue
        elif mark == marks.ASIDE:
            aside += 1
            continue
        elif mark == marks.ASIDE_END:
            aside -= 1
            continue
        made = line(text, role, aside > 0, len(found), row if cell else 0, cell)
        if made.text.strip(BLANK):
            found.append(made)
            role = ""
    return found


def line(text: str, role: str, aside: bool, number: int, row: int, column: int) -> Line:
    """A line of marked text without white space at its ends: other white space normalised, divided at its cuts."""
    if "\n" in text or "  " in text:
        text = _SPACES.sub(" ", text)
    if marks.CUT not in text:
        return _new(Line, (text, (text,) if text else (), role, aside, False, number, 0, row, column))
    cells = _cells(text)
    return _new(Line, ("".join(cells), cells, role, aside, False, number, 0, row, column))


def _cells(text: str) -> tuple[str, ...]:
    """The parts of a line, without white space at the line's ends; `<b>Region</b> Norr` keeps its space."""
    cells = [cell for cell in text.split(marks.CUT) if cell]
    while cells and not (trimmed := cells[0].lstrip(SPACE)):
        del cells[0]
    if not cells:
        return ()
    cells[0] = trimmed
    while not (trimmed := cells[-1].rstrip(SPACE)):
        del cells[-1]
    cells[-1] = trimmed
    return tuple(cells)
