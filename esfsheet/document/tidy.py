"""What a page's bytes tell of its characters: looking once is cheaper than once a paragraph.

In form C are all characters below U+0300, and of those above the dashes and quotation marks of U+2010 to U+2027, which is all
that most Swedish pages have.
"""

from esfsheet.patterns import pattern

# What control codes above ASCII begin with, as no-break spaces do.
_LATIN = b"\xc2"
# All of ASCII but control codes, and what begins or continues another character below U+0300.
_PLAIN = bytes({*b"\t\n\r\f", *range(32, 127), *range(0x80, 0xCC)} - {*_LATIN, *b"<>"})
_NO_ANGLE = bytes({*range(256)} - {*b"<>"})
_CONTROLS = bytes([*range(9), 11, *range(14, 32), 127])
# Of noncharacters, byte order marks and other people's U+FFFD.
_ODD_START = b"\xef"
# Of U+0300 to U+037F: marks that are one letter with the character before them.
_COMBINED = (b"\xcc", b"\xcd")
_MARKS = b"\xe2"
_ODD_MARK = pattern(rb"\xe2(?!\x80[\x90-\xa7])")
_CONTROL = pattern(rb"\xc2[\x80-\x9f]")


def unusual(page: bytes) -> tuple[bytes, bool]:
    """What is left of a page in UTF-8 without the bytes of most: control codes, and the first byte of any odd character.

    And whether each `<` is followed by a `>` before the next, and nothing else is.

    >>> unusual(b"<b>Region</b>\\x01"), unusual(b"<b>5 > 4</b>")
    ((b'\\x01', True), (b'', False))
    """
    left = page.translate(None, _PLAIN)
    angles = left.translate(None, _NO_ANGLE)
    return left.translate(None, b"<>"), angles == b"<>" * (len(angles) // 2)


def is_odd(left: bytes) -> bool:
    """Whether there are control codes, marks that combine, or what may be no character in what is left of a page."""
    return _ODD_START in left or _COMBINED[0] in left or _COMBINED[1] in left or left.translate(None, _CONTROLS) != left


def is_tidy(page: bytes, left: bytes) -> bool:
    r"""Whether the text of a page, of which so much is left, is as a record keeps it, but for no-break spaces.

    Nothing in it then has to be kept from a terminal. A reference may stand for anything.

    >>> pages = [text.encode() for text in ("Mål\u00a0– väg", "Ma\u030al", "Mål\u2003väg", "Mål&emsp;", "Mål\u009b")]
    >>> [is_tidy(page, unusual(page)[0]) for page in pages]
    [True, False, False, False, False]
    """
    if left.strip(_MARKS + _LATIN) or (_MARKS in left and _ODD_MARK.search(page)) or (_LATIN in left and _CONTROL.search(page)):
        return False
    return b"&" not in page or page.count(b"&") == page.count(b"&amp;")
