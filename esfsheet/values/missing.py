"""Markers by which a page states that it has no value.

The markers seen in the project bank, its CSV export and other lists of operations. An empty text states nothing.

>>> is_missing("–"), is_missing("N/A"), is_missing("Uppgift saknas"), is_missing("...")
(True, True, True, True)
>>> is_missing(""), is_missing("0"), is_missing("Nej")
(False, False, False)
"""

from esfsheet.values.text import fold

_LONGEST = 40
_MARKERS = frozenset(
    {
        "-",
        "--",
        "---",
        ".",
        "..",
        "...",
        "…",
        "n/a",
        "n.a.",
        "n.a",
        "na",
        "nan",
        "none",
        "null",
        "saknas",
        "uppgift saknas",
        "uppgifter saknas",
        "uppgift ej tillgänglig",
        "ingen uppgift",
        "ej angivet",
        "ej angiven",
        "inte angivet",
        "inte angiven",
        "okänt",
        "okänd",
    }
)
_FIRST = frozenset(marker[0] for marker in _MARKERS)
# With most of what values begin with, none of them does.
_OTHER = frozenset(one for one in map(chr, range(256)) if one.isalnum() and one.casefold() not in _FIRST)


def is_missing(text: str) -> bool:
    """Whether the whole text is a marker for "no value"."""
    first = text[:1]
    if first in _OTHER:
        return False
    if len(text) > _LONGEST or (first.isalnum() and first.casefold() not in _FIRST):
        return False
    return fold(text) in _MARKERS
