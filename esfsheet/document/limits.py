"""How much of a page is read: far more than any page has, and not so much that one page takes the memory of a thousand."""

from esfsheet.patterns import pattern

TAGS = 120_000
LINES = 120_000
"""Seldom has a page a fiftieth of either."""
TEXT_LINES = 60_000
"""Of saved text, whose lines are looked at one by one, unlike those of tags that hold nothing."""
DEEP_TAGS = 30_000
"""Of a page that only the second reader can read: libxml2 looks for what an end tag closes in all elements that are open."""
ODD_BYTES = 4 * TAGS
"""A longer page, scripts and styles not counted, is read with a tree, for which the limits are; no shorter one reaches them."""
_RUN = 1_000
_FLOOD = pattern(rb"(<[a-z][a-z0-9]{0,9}>)(?:\s*+\1)++")


def tags(html: bytes, most: int) -> tuple[bytes, bool]:
    """The HTML up to so many tags, and whether that is not all of it; of one bare tag over and over, a thousand count.

    >>> tags(b"<p>" * 300_000 + b"Region", TAGS)[0][-9:]
    b'<p>Region'
    """
    if html.count(b"<") <= most:
        return html, False
    html = _FLOOD.sub(lambda run: run[1] * min(_RUN, len(run[0]) // len(run[1])), html)
    if html.count(b"<") <= most:
        return html, False
    return html[: -len(html.split(b"<", most)[-1]) - 1], True


def lines(text: str, end: str, most: int) -> tuple[str, bool]:
    """The text up to so many ends of lines, and whether that is not all of it.

    >>> lines("a\\nb", "\\n", LINES)
    ('a\\nb', False)
    """
    if text.count(end) <= most:
        return text, False
    return text[: len(text) - len(text.split(end, most)[-1])], True
