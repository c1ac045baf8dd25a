"""What a page's bytes tell of its characters: looking once is cheaper than once a paragraph.

In form C are all characters below U+0300, and of those above the dashes and quotation marks of U+2010 to U+2027, which is all
that most Swedish pages have.
"""

from esfsheet.patterns import pattern

# All of ASCII but control codes, and what begins or continues a character below U+0300.
_PLAIN = bytes([*b"\t\n\r\f", *range(32, 127), *range(0x80, 0xCC)])
_CONTROLS = bytes([*range(9), 11, *range(14, 32), 127])
# Of noncharacters, byte order marks and other people's U+FFFD.
_ODD_START = b"\xef"
_MARKS = b"\xe2"
_ODD_MARK = pattern(rb"\xe2(?!\x80[\x90-\xa7])")
_NEXT_LINE = "\u0085".encode()


def unusual(page: bytes) -> bytes:
    """What is left of a page in UTF-8 without the bytes of most: control codes, and the first byte of any odd character."""
    return page.translate(None, _PLAIN)


def is_odd(left: bytes) -> bool:
    """Whether there are control codes or what may be no character in what is left of a page."""
    return _ODD_START in left or left.translate(None, _CONTROLS) != left


def is_tidy(page: bytes, left: bytes) -> bool:
    """Whether the text of a page, of which so much is left, is as a record keeps it, but for no-break spaces.

    A reference may stand for anything.

    >>> pages = [text.encode() for text in ("Mål – väg", "Ma\u030al", "Mål\u2003väg", "Mål&emsp;väg")]
    >>> [is_tidy(page, unusual(page)) for page in pages]
    [True, False, False, False]
    """
    if left.strip(_MARKS) or (left and _ODD_MARK.search(page)):
        return False
    # What is looked for first is found, or not, much sooner.
    if _NEXT_LINE[1:] in page and _NEXT_LINE in page:
        return False
    return b"&" not in page or page.count(b"&") == page.count(b"&amp;")
