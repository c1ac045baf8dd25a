"""Where a saved page was published, as far as the page itself says it."""

import re

from esfsheet.patterns import pattern

HEAD = 50_000
_SAVED_FROM = pattern(r"saved from url=\([0-9]+\)(https?://[^\s>]{1,2000})", re.IGNORECASE)
_LINK = pattern(r"<link\b[^<>]{0,2000}>", re.IGNORECASE)
_CANONICAL = pattern(r"""rel=["']?canonical["'\s>]""", re.IGNORECASE)
_HREF = pattern(r"""href=(?:"(https?://[^"]{1,2000})"|'(https?://[^']{1,2000})')""", re.IGNORECASE)


def may_have_address(data: bytes) -> bool:
    """Whether it is worth a look, for a page whose characters of ASCII are bytes of their own."""
    end = data.find(b"</head>", 0, HEAD)
    return data.find(b"canonical", 0, HEAD if end < 0 else end) >= 0 or data.find(b"saved from url=", 0, 2000) >= 0


def address(source: str) -> str | None:
    """The URL in the browser's "saved from" comment, else in `<link rel="canonical">`; None where there is neither."""
    if source.find("saved from url=", 0, 2000) >= 0 and (saved := _SAVED_FROM.search(source, 0, 4000)):
        return saved[1]
    end = source.find("</head>", 0, HEAD)
    end = HEAD if end < 0 else end
    mention = source.find("canonical", 0, end)
    if mention < 0:
        return None
    for link in _LINK.finditer(source, max(source.rfind("<", 0, mention), 0), end):
        if _CANONICAL.search(link[0]) and (href := _HREF.search(link[0])):
            from html import unescape

            return unescape(href[1] or href[2])
    return None
