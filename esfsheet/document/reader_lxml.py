"""The fast reader: lxml parses, and a stylesheet run by libxslt writes the marked text. No Python runs per element."""

from functools import cache, lru_cache
from pathlib import Path
from threading import get_ident
from typing import Any

from lxml import etree

from esfsheet.document.parts import TELLING, leaves_out, may_be_the_page

# What the patterns of the stylesheet ask their neighbours for; the name of any other element does not matter once it is out.
_ASKED_FOR = frozenset(("td", "h1"))

# One in the other, each would be written out with all that it holds.
_MOST, _MOST_TEXT = 50, 500_000


class TextLost(Exception):
    """The parser reached a limit of its own, and text that the page holds is missing from what it read."""


@cache
def _transform() -> etree.XSLT:
    return etree.XSLT(etree.XML(Path(__file__).with_name("reader.xsl").read_bytes()))


@cache
def _attribute() -> dict[str, etree.XPath]:
    """The values of each attribute that may leave an element out."""
    return {name: etree.XPath(f"//@{name}", smart_strings=False) for name in TELLING}


@cache
def _has_seldom() -> etree.XPath:
    """Whether an element has any of them that most elements do not have: one look for all."""
    return etree.XPath(" or ".join(f"//@{name}" for name in TELLING if name not in ("id", "class")))


@cache
def _titles() -> etree.XPath:
    return etree.XPath("//h1[ancestor::header] | //out:h1[ancestor::header]", namespaces={"out": "left-out"})


@lru_cache(64)
def _parser(thread: int) -> Any:
    # Its log is of what was parsed last: no other thread may parse before it is read.
    return etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False, no_network=True
    )


def marked_text(data: bytes, whole: bool = False, left_out: list[str] | None = None) -> str:
    """The marked text of a page in UTF-8, `whole` with the parts that a name alone leaves out.

    Else those are added to `left_out`, as HTML. Raises TextLost where lxml could not hold all of it.
    """
    parser = _parser(get_ident())
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # a page of nothing but comments or white space has no root
        return ""
    log = parser.error_log
    if len(log) and any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in log):
        raise TextLost(log.last_error.message)
    if root is None:
        return ""
    try:
        _leave_out(root, whole, left_out)
        _open_titled(root)
        return str(_transform()(root))
    except (etree.XSLTError, etree.XPathError) as error:
        raise TextLost(str(error)) from error


def _leave_out(root: Any, whole: bool, left_out: list[str] | None) -> None:
    """Moves what is no part of the page to the namespace that the stylesheet passes over."""
    around: set[Any] | None = None
    for attribute in TELLING if _has_seldom()(root) else ("id", "class"):
        # A div may be left out for any reason, so values that would not do it are no reason for the others either.
        telling = {value for value in set(_attribute()[attribute](root)) if leaves_out("div", attribute, value)}
        if telling:
            # From the document, not from its root: lxml gives some broken pages two roots.
            for element in root.xpath(f"//*[@{attribute}]"):
                value = element.get(attribute)
                if value not in telling or not leaves_out(element.tag, attribute, value):
                    continue
                if may_be_the_page(element.tag, attribute, value):
                    around = _around_title(root) if around is None else around
                    if whole or element in around:
                        continue
                    if left_out is not None and len(left_out) < _MOST and sum(map(len, left_out)) < _MOST_TEXT:
                        left_out.append(etree.tostring(element, encoding="unicode", with_tail=False))
                element.tag = f"{{left-out}}{element.tag if element.tag in _ASKED_FOR else 'part'}"


def _around_title(root: Any) -> set[Any]:
    """The elements that hold the page's title, where it has just one."""
    titles = root.xpath("(//h1 | //out:h1)[position() < 3]", namespaces={"out": "left-out"})
    return set(titles[0].iterancestors()) if len(titles) == 1 else set()


def _open_titled(root: Any) -> None:
    """Makes a header around an h1 a part like others: if each looked into itself for one, that would be quadratic."""
    seen = set()
    for title in _titles()(root):
        for above in title.iterancestors():
            if above in seen:
                break
            seen.add(above)
            if above.tag == "header":
                above.tag = "div"
