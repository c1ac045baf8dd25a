"""The second reader: beautifulsoup4, slower and without lxml's limits. Writes the same marked text as reader.xsl."""

from itertools import islice

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from esfsheet.document import marks
from esfsheet.document.parts import leaves_out

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


def marked_text(data: bytes) -> str:
    """The marked text of a page in UTF-8, however deep or odd it is."""
    soup = BeautifulSoup(data, "lxml", from_encoding="utf-8", multi_valued_attributes=None)
    out: list[str] = []
    # Own stack: a page may be nested deeper than Python's calls.
    todo: list[PageElement | str] = [soup]
    while todo:
        node = todo.pop()
        if isinstance(node, Tag):
            opening, closing = _around(node)
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


def _around(tag: Tag) -> tuple[str | None, str]:
    """What stands before and after a tag's content; None before where the content is no part of the page."""
    name = tag.name
    if name in _DROPPED or (tag.attrs and _hidden(tag)):
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
    if name in ("td", "th") and _names_its_row(tag):
        return marks.BREAK + marks.LABEL, _CLOSE
    if name in ("dd", "td", "th"):
        return marks.BREAK + marks.CELL, _CLOSE
    if name in ("header", "aside"):
        return (marks.BREAK, marks.BREAK) if name == "header" and tag.find("h1") else _ASIDE
    return "", ""


def _hidden(tag: Tag) -> bool:
    return any(leaves_out(tag.name, attribute, str(value)) for attribute, value in tag.attrs.items())


def _names_its_row(cell: Tag) -> bool:
    if cell.parent is None or cell.parent.name != "tr":
        return False
    if cell.name == "th":
        return cell.parent.find("td", recursive=False) is not None
    row = [child for child in islice(cell.parent.children, 50) if isinstance(child, Tag)]
    return len(row) == 2 and row[0] is cell and row[1].name == "td"
