"""The second reader: lxml's parser tells of tags and text one by one, however deep they are, and no tree is made.

Writes the same marked text as reader.xsl. What only the end of an element or of the page tells is put in when it is reached.
"""

from collections.abc import Mapping
from typing import Any

from lxml import etree

from esfsheet.document import marks
from esfsheet.document.parts import leaves_out, may_be_the_page

_DROPPED = frozenset(
    "head script style nav footer svg math noscript template select button textarea iframe object audio video"
    " canvas map dialog datalist noframes title".split()
)
_BLOCKS = (
    "html body p div ul ol dl table tbody thead tfoot caption section article main br hr pre blockquote"
    " figure figcaption address fieldset legend form details summary center hgroup menu dir search"
)
_INLINE = "span strong b em i u a label small font bdi bdo cite code mark time data dfn abbr"

_CLOSE = marks.BREAK + marks.CLOSE + marks.BREAK
_ROW = marks.BREAK + marks.ROW + marks.BREAK
_LABEL = marks.BREAK + marks.LABEL
_PART = (marks.BREAK, marks.BREAK)
_AROUND: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(_BLOCKS.split(), _PART),
    **dict.fromkeys(_INLINE.split(), (marks.CUT, marks.CUT)),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), (marks.BREAK + marks.HEADING, _CLOSE)),
    **dict.fromkeys(("dd", "td", "th"), (marks.BREAK + marks.CELL, _CLOSE)),
    **dict.fromkeys(
        ("header", "aside"), (marks.BREAK + marks.ASIDE + marks.BREAK, marks.BREAK + marks.ASIDE_END + marks.BREAK)
    ),
    "sup": (marks.RAISED, marks.LOWERED),
    "li": (marks.BREAK + marks.ITEM, _CLOSE),
    "h1": (marks.BREAK + marks.TITLE, _CLOSE),
    "dt": (_ROW + marks.LABEL, _CLOSE),
    "tr": (_ROW, marks.BREAK),
}
"""What stands before and after the content of an element."""


class _Element:
    """An element that is open: where its text begins, and what is seen of it so far."""

    __slots__ = ("begin", "cells", "doubtful", "holds_title", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self.begin = -1
        self.holds_title = self.doubtful = False
        self.cells: list[_Element] = []


class _Marked:
    """What the parser tells its events; `close` gives the marked text."""

    def __init__(self, whole: bool) -> None:
        self._whole = whole
        self._out: list[str] = []
        self._open = [_Element("")]
        self._dropped = 0
        self._doubtful: list[tuple[int, int, bool]] = []
        self._titles = 0
        self.leaves_out = False
        """Whether a part was left out for its name alone."""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        element = _Element(name)
        if self._open[-1].name == "tr":
            self._open[-1].cells.append(element)
        if name == "h1":
            self._note_title()
        self._open.append(element)
        if self._dropped:
            return
        if name in _DROPPED or (attributes and self._is_hidden(element, attributes)):
            self._dropped = len(self._open)
            return
        element.begin = len(self._out)
        self._out.append(_AROUND[name][0] if name in _AROUND else "")

    def data(self, text: str) -> None:
        """Text of the element that was opened last."""
        if not self._dropped:
            self._out.append(text.replace("\n", marks.BREAK) if self._open[-1].name == "pre" else text)

    def end(self, name: str) -> None:
        """The element that was opened last ends: the parser closes what a page does not."""
        element = self._open.pop()
        if self._dropped:
            if len(self._open) < self._dropped:
                self._dropped = 0
            return
        closing = _AROUND[name][1] if name in _AROUND else ""
        if element.cells:
            self._name_cells(element.cells)
        if name == "header" and element.holds_title:
            self._out[element.begin], closing = _PART
        self._out.append(closing)
        if element.doubtful:
            self._doubtful.append((element.begin, len(self._out), element.holds_title))

    def close(self) -> str:
        """The marked text, when all is read."""
        until = 0
        for begin, end, holds_title in sorted(self._doubtful):
            if begin >= until and not (holds_title and self._titles == 1):
                self._out[begin:end] = [""] * (end - begin)
                until = end
        self.leaves_out = until > 0
        return "".join(self._out)

    def _note_title(self) -> None:
        self._titles += 1
        for index in range(len(self._open) - 1, 0, -1):
            if self._open[index].holds_title:
                break
            self._open[index].holds_title = True

    def _is_hidden(self, element: _Element, attributes: Mapping[str, str]) -> bool:
        """Whether an element is no part of the page; where that depends on the page's title it is in doubt."""
        name = element.name
        telling = [one for one in attributes.items() if leaves_out(name, *one)]
        if not all(may_be_the_page(name, *one) for one in telling):
            return True
        element.doubtful = bool(telling) and not self._whole
        return False

    def _name_cells(self, cells: list[_Element]) -> None:
        """Makes labels of the cells that name their row: each th beside a td, or the first td of two."""
        names = [cell.name for cell in cells]
        naming = [cell for cell in cells if cell.name == "th"] if "td" in names else []
        for cell in cells[:1] if names == ["td", "td"] else naming:
            if cell.begin >= 0:
                self._out[cell.begin] = _LABEL


def marked_text(data: bytes, whole: bool = False, left_out: list[str] | None = None) -> str:
    """The marked text of a page in UTF-8, however deep or odd it is; `whole`: with the parts that a name alone leaves out.

    Where there are such parts, all of the page is added to `left_out`.
    """
    marked: Any = _Marked(whole)
    parser = etree.HTMLParser(target=marked, encoding="utf-8")
    parser.feed(data)
    text = str(parser.close())
    if left_out is not None and marked.leaves_out:
        left_out.append(data.decode("utf-8", "replace"))
    return text
