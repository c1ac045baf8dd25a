"""Whether a text is HTML."""

import re

from esfsheet.patterns import pattern

_PAGE = pattern(r"<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE)
_PART = pattern(
    r"<(?:div|table|dl|p|pre|ul|ol|section|article|main|h[1-6]|span|strong|b|br|tr|td|dt)(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)


def is_html(text: str) -> bool:
    """Whether a text is HTML, whole or in part, rather than a page saved as text."""
    if "<" not in text:
        return False
    return _PAGE.search(text) is not None or ("</" in text and _PART.search(text) is not None)
