"""End tags that HTML lets a page leave out: put back where every parser sees them.

Source: HTML Standard, 13.1.2.4 "Optional tags"; libxml2's table of start tags that close an element says the same of these.
"""

import re
from collections.abc import Iterable, Mapping

from esfsheet.document.tags import EMPTY, GivenUp

_NAME = re.compile("[a-z][a-z0-9]*")
_ROW_ENDS = frozenset("tr tbody tfoot /table /tbody /thead /tfoot".split())
_CLOSED_BY: Mapping[str, frozenset[str]] = {
    "/p": frozenset(
        "p div ul ol dl dt dd li table tr td th address blockquote form hr h1 h2 h3 h4 h5 h6"
        " /div /section /article /main /body /li /dd /td /blockquote /form /header /aside /nav /footer".split()
    ),
    "/li": frozenset(("li", "/ul", "/ol")),
    "/dt": frozenset(("dt", "dd", "/dl")),
    "/dd": frozenset(("dt", "dd", "/dl")),
    **dict.fromkeys(
        ("/td", "/th"), frozenset(("td", "th", "tr", "tbody", "tfoot", "/tr", "/table", "/tbody", "/thead", "/tfoot"))
    ),
    "/tr": frozenset(("tr", "tbody", "tfoot", "/table", "/tbody", "/thead", "/tfoot")),
    **dict.fromkeys(("/tbody", "/thead"), frozenset(("tbody", "tfoot", "/table"))),
}
"""For each element whose end tag may be missing, by its end tag, the tags that end it."""


def closed(pieces: Iterable[str]) -> list[str]:
    """The pieces of a page, each a tag without its `<` and the text behind it, with those end tags. Raises GivenUp."""
    found: list[str] = []
    stack = [""]
    for piece in pieces:
        start = _NAME.match(piece)
        name = start[0] if start else piece.partition(">")[0]
        while stack[-1] != name and name in _CLOSED_BY.get(stack[-1], ()):
            found.append(f"{stack.pop()}>")
        if not start and (not name or stack.pop() != name):
            raise GivenUp
        if start and name not in EMPTY:
            stack.append(f"/{name}")
        found.append(piece)
    return found
