"""The marked text that both readers of HTML give, to lines."""

import re

from esfsheet.document import marks
from esfsheet.document.page import Line

_ROLES = {marks.ITEM: "item", marks.HEADING: "heading", marks.LABEL: "label", marks.CELL: "cell"}
# HTML's own white space; a no-break space is the author's, and may divide a label from its value.
_SPACES = re.compile(" *+[\t\r\n\f][ \t\r\n\f]*+| {2,}")
_SPACE = " \t\r\n\f"


def lines(stream: str) -> list[Line]:
    """The lines of marked text, in order; empty ones are dropped, but for empty cells, which are an answer."""
    found: list[Line] = []
    role = ""
    aside = 0
    for chunk in stream.split(marks.BREAK):
        if not chunk or chunk.isspace():
            continue
        first = chunk[0]
        if first in _ROLES:
            role = _ROLES[first]
            chunk = chunk[1:]
        elif first == marks.CLOSE:
            if role == "cell":
                found.append(Line("", (), role, aside > 0))
            role = ""
            continue
        elif first == marks.ASIDE:
            aside += 1
            continue
        elif first == marks.ASIDE_END:
            aside -= 1
            continue
        line = _line(chunk, role, aside > 0)
        if line is not None:
            found.append(line)
            role = ""
    return found


def _line(chunk: str, role: str, aside: bool) -> Line | None:
    text = chunk.strip(_SPACE)
    if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
        text = _SPACES.sub(" ", text)
    if marks.CUT not in text:
        return Line(text, (text,), role, aside) if text and not text.isspace() else None
    cells = [cell for cell in text.split(marks.CUT) if cell]
    # Only the line's own ends are trimmed: "<b>Region</b> Norr" keeps its space.
    while cells and not (trimmed := cells[0].lstrip(_SPACE)):
        del cells[0]
    if not cells:
        return None
    cells[0] = trimmed
    while not (trimmed := cells[-1].rstrip(_SPACE)):
        del cells[-1]
    cells[-1] = trimmed
    text = "".join(cells)
    return Line(text, tuple(cells), role, aside) if not text.isspace() else None
