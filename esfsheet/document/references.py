"""Character references, where every parser reads them alike."""

from esfsheet.document.tags import GivenUp
from esfsheet.patterns import pattern

_REFERENCE = pattern(r"(?:([a-zA-Z][a-zA-Z0-9]{1,30})|#([1-9][0-9]{1,4}));")


def decoded(text: str) -> str:
    """The text with its character references read. Raises GivenUp at one on which parsers differ.

    >>> decoded("Br&ouml;d &amp; sm&#246;r")
    'Bröd & smör'
    """
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    # Its tables take longer to load than most pages to be read, which have no other reference.
    from html import unescape
    from html.entities import name2codepoint

    for rest in text.split("&")[1:]:
        reference = _REFERENCE.match(rest)
        if reference is None:
            raise GivenUp
        name, number = reference.groups()
        if name not in name2codepoint if name else not (32 <= int(number) < 127 or 160 <= int(number) < 0xD800):
            raise GivenUp
    return unescape(text)
