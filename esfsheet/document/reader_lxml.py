"""The fast reader: lxml parses, and a stylesheet run by libxslt writes the marked text. No Python runs per element."""

from functools import cache
from importlib.resources import files
from typing import Any

from lxml import etree

from esfsheet.document.parts import NAMES


class TextLost(Exception):
    """The parser reached a limit of its own, and text that the page holds is missing from what it read."""


@cache
def _transform() -> etree.XSLT:
    stylesheet = files("esfsheet.document").joinpath("reader.xsl").read_text("utf-8")
    return etree.XSLT(etree.XML(stylesheet.replace("{names}", f" {' '.join(sorted(NAMES))} ").encode()))


@cache
def _parser() -> Any:
    return etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False, no_network=True
    )


def marked_text(data: bytes) -> str:
    """The marked text of a page in UTF-8. Raises TextLost where lxml could not hold all of it."""
    parser = _parser()
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
        return str(_transform()(root))
    except etree.XSLTError as error:
        raise TextLost(str(error)) from error
