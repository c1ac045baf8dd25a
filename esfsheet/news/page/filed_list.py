"""Categories that stand under or behind the word for them: a line of them, items, elements of a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from esfsheet.document import Line
from esfsheet.news.page.filed_under import listed, may_be_category
from esfsheet.news.page.lines import kind
from esfsheet.news.page.parts import Told
from esfsheet.news.page.piece import Piece

LABEL = re.compile(
    r"(?:kategori(?:er)?|ämne(?:n|sområden?)?|avdelning|tema)(?: i (?:artikeln|texten|nyheten|reportaget))?\s?:?", re.IGNORECASE
)
_MOST = 8


def _what(label: str) -> str:
    return "topic" if label[:4].lower() == "ämne" else "category"


def under(lines: Sequence[Line], begin: int, *, plain: bool) -> Iterator[Told]:
    """The categories in the line or the items that begin under the label."""
    what = _what(lines[begin - 1].text)
    for index in range(begin, min(begin + _MOST, len(lines))):
        line = lines[index]
        if index > begin and line.role != "item" and (not plain or line.gap):
            return
        at = 0
        cells = (line.text,) if line.role == "item" else line.cells
        for cell in cells:
            name = cell.strip()
            # A comma within an item or an element is the category's own.
            whole = line.role == "item" or len(cells) > 1
            for one in [Piece(what, name, name, cell.find(name))] if whole else listed(what, cell, 0):
                if may_be_category(one.value) and (line.role == "item" or kind(one.value) is None):
                    yield Told(index, one._replace(at=at + one.at), head=False)
            at += len(cell)


def behind(line: Line) -> Iterator[Piece]:
    """`Ämnen` and each of them in an element of its own."""
    if not LABEL.fullmatch(line.cells[0].strip()):
        return
    for cell, start in zip(line.cells[1:], accumulate(map(len, line.cells)), strict=False):
        name = cell.strip(" ,|·•")
        if name and may_be_category(name):
            yield Piece(_what(line.cells[0]), name, name, start + cell.find(name))
