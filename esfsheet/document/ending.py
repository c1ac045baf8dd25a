"""Whether HTML stops before its end, as a copy that was cut does."""

import re

from esfsheet.patterns import pattern

_BEGIN = pattern(r"<(?:html|body)[\s>]", re.IGNORECASE)
_END = pattern(r"</(?:html|body)\s{0,99}>", re.IGNORECASE)
_HEAD, _TAIL = 20_000, 5_000


def is_cut(source: str) -> bool:
    """Whether a page is opened and never closed.

    >>> is_cut("<html><body><p>Regi"), is_cut("<p>Region"), is_cut("<html><body><p>Region</body>")
    (True, False, False)
    """
    return bool(
        _BEGIN.search(source, 0, _HEAD) and not _END.search(source, max(0, len(source) - _TAIL)) and not _END.search(source)
    )
