"""The title that a page has in its head, where a browser shows it above the page."""

import re

from esfsheet.patterns import pattern

_TITLE = pattern(r"<title(?:\s[^<>]{0,300})?>\s*([^<]{1,2000})", re.IGNORECASE)
_HEAD = 100_000


def title(source: str) -> tuple[str, int] | None:
    """The title as it stands in the source, and where; None where there is none.

    >>> title("<title> Nya v&auml;gar</title>")
    ('Nya v&auml;gar', 8)
    """
    begin = source.find("<title", 0, _HEAD)
    if begin < 0:
        begin = source.find("<TITLE", 0, _HEAD)
    found = _TITLE.match(source, begin) if begin >= 0 else None
    return (found[1].rstrip(), found.start(1)) if found and found[1].strip() else None
