"""The second reader: beautifulsoup4, slower and without lxml's limits. Writes the same marked text as reader.xsl."""

from itertools import islice

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from esfsheet.document import marks
from esfsheet.document.parts import leaves_out, may_be_the_page

_DROPPED = frozenset(
    "head script style nav footer svg math noscript template select button textarea iframe object audio video"
    " canvas map dialog datalist noframes title".split()
)
_BLOCKS = frozenset(
    "html body p div ul ol dl table tbody thead tfoot caption section article main br hr pre blockquote"
    " figure figcaption address fieldset legend form details summary center hgroup menu dir search".split()
)
_INLINE = frozenset("span strong b em i u a label small font bdi bdo cite code mark time data dfn abbr".split())
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))

_CLOSE = marks.BREAK + marks.CLOSE + marks.BREAK
_ROW = marks.BREAK + marks.ROW + marks.BREAK
_ASIDE = (marks.BREAK + marks.ASIDE + marks.BREAK, marks.BREAK + marks.ASIDE_END + marks.BREAK)


def marked_text(data: bytes, whole: bool = False) -> str:
    """The marked text of a page in UTF-8, however deep or odd it is; `whole`: with the parts that a name alone leaves out."""
    soup = BeautifulSoup(data, "lxml", from_encoding="utf-8", multi_valued_attributes=None)
    tree = _Tree(soup, whole)
    out: list[str] = []
    # Own stack: a page may be nested deeper than Python's calls.
    todo: list[PageElement | str] = [soup]
    while todo:
        node = todo.pop()
        if isinstance(node, Tag):
            opening, closing = tree.around(node)
            if opening is None:
                continue
            out.append(opening)
            todo.append(closing)
            todo.extend(reversed(node.contents))
        elif isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):
                in_pre = node.parent is not None and node.parent.name == "pre"
                out.append(node.replace("\n", marks.BREAK) if in_pre else str(node))
        else:
            out.append(str(node))
    return "".join(out)


class _Tree:
    """What is asked of an element's neighbours, each asked once: asked of every element it would take the square of them."""

    def __init__(self, soup: BeautifulSoup, whole: bool) -> None:
        self._whole = whole
        self._rows: dict[int, bool] = {}
        self._titled: set[int] = set()
        titles = soup.find_all("h1")
        for title in titles:
            for parent in title.parents:
                if id(parent) in self._titled:
                    break
                self._titled.add(id(parent))
        self._one_title = len(titles) == 1

    def around(self, tag: Tag) -> tuple[str | None, str]:
        """What stands before and after a tag's content; None before where the content is no part of the page."""
        name = tag.name
        if name in _DROPPED or (tag.attrs and self._hidden(tag)):
            return None, ""
        if name in _BLOCKS:
            return marks.BREAK, marks.BREAK
        if name in _INLINE:
            return marks.CUT, marks.CUT
        if name == "li":
            return marks.BREAK + marks.ITEM, _CLOSE
        if name == "h1":
            return marks.BREAK + marks.TITLE, _CLOSE
        if name in _HEADINGS:
            return marks.BREAK + marks.HEADING, _CLOSE
        if name == "tr":
            return _ROW, marks.BREAK
        if name == "dt":
            return _ROW + marks.LABEL, _CLOSE
        if name in ("td", "th") and self._names_its_row(tag):
            return marks.BREAK + marks.LABEL, _CLOSE
        if name in ("dd", "td", "th"):
            return marks.BREAK + marks.CELL, _CLOSE
        if name in ("header", "aside"):
            return (marks.BREAK, marks.BREAK) if name == "header" and id(tag) in self._titled else _ASIDE
        return "", ""

    def _hidden(self, tag: Tag) -> bool:
        given = ((attribute, str(value)) for attribute, value in tag.attrs.items())
        titled = self._whole or (self._one_title and id(tag) in self._titled)
        return any(leaves_out(tag.name, *one) and not (titled and may_be_the_page(tag.name, *one)) for one in given)

    def _names_its_row(self, cell: Tag) -> bool:
        if cell.parent is None or cell.parent.name != "tr":
            return False
        if cell.name == "th":
            row = id(cell.parent)
            if row not in self._rows:
                self._rows[row] = cell.parent.find("td", recursive=False) is not None
            return self._rows[row]
        cells = [child for child in islice(cell.parent.children, 50) if isinstance(child, Tag)]
        return len(cells) == 2 and cells[0] is cell and cells[1].name == "td"
