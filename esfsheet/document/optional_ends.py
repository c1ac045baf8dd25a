"""End tags that HTML lets a page leave out, and where every parser sees them.

Source: HTML Standard, 13.1.2.4 "Optional tags"; libxml2's table of start tags that close an element says the same of these.
"""

from collections.abc import Mapping

ENDED_BY: Mapping[str, frozenset[str]] = {
    "p": frozenset(
        "p div ul ol dl dt dd li table tr td th address blockquote form hr h1 h2 h3 h4 h5 h6"
        " /div /section /article /main /body /li /dd /td /blockquote /form /header /aside /nav /footer".split()
    ),
    "li": frozenset(("li", "/ul", "/ol")),
    "dt": frozenset(("dt", "dd", "/dl")),
    "dd": frozenset(("dt", "dd", "/dl")),
    **dict.fromkeys(
        ("td", "th"), frozenset(("td", "th", "tr", "tbody", "tfoot", "/tr", "/table", "/tbody", "/thead", "/tfoot"))
    ),
    "tr": frozenset(("tr", "tbody", "tfoot", "/table", "/tbody", "/thead", "/tfoot")),
    **dict.fromkeys(("tbody", "thead"), frozenset(("tbody", "tfoot", "/table"))),
}
"""For each element whose end tag may be missing, the tags that end it."""
