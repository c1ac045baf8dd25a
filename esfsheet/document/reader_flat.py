"""The quickest reader: a page whose elements are all closed, in order, is read tag by tag, without a tree.

It keeps to what every parser reads alike, the end tags that HTML lets a page leave out among it. At anything else it gives up,
and lxml reads the page: what any other missing end tag means, or one element in another that may not hold it, is not this
reader's to say.
"""

from esfsheet.document import stream
from esfsheet.document.markup import is_html
from esfsheet.document.page import Line
from esfsheet.document.parts_flat import BLANK, parts
from esfsheet.document.references import decoded
from esfsheet.document.tags import GivenUp
from esfsheet.document.tidy import is_odd, is_tidy, unusual

_NO_BREAK = "\u00a0".encode()
# What UTF-8 looks like where it was once read as windows-1252.
_MISREAD = "Ã"


def text(page: bytes) -> tuple[str, bool]:
    """The text of a page as this reader reads it, and whether it is tidy.

    Raises GivenUp where only a tree can tell, UnicodeDecodeError where it is not in UTF-8.
    """
    # The one reference that may be all that a line has.
    page = page.replace(b"&nbsp;", _NO_BREAK)
    left = unusual(page)
    if left and is_odd(left):
        raise GivenUp
    found = page.decode()
    if _MISREAD in found or not is_html(found):
        raise GivenUp
    for space in stream.SELDOM:
        found = found.replace(space, " ")
    return found, is_tidy(page, left)


def lines(text: str, left_out: list[str] | None = None) -> list[Line]:
    """The lines of such a page. Raises GivenUp where only a tree can tell.

    What is left out for the name of its part, or for a class, is added to `left_out`.
    """
    first, *pieces = text.split("<")
    if first.strip():
        raise GivenUp
    if pieces and pieces[0][:9].lower() == "!doctype ":
        del pieces[0]
    found: list[Line] = []
    make, space = stream.line, stream.SPACE
    for words, role, aside, row, column in parts(pieces, [] if left_out is None else left_out):
        if words or role == "cell":
            line = words.strip(space)
            found.append(make(_read(line) if "&" in line else line, role, aside > 0, len(found), row, column))
    return found


def _read(text: str) -> str:
    text = decoded(text)
    # Space by reference: whether that is a line is the parser's to say.
    if not text.strip(BLANK) or text.strip(stream.SPACE) != text:
        raise GivenUp
    return text
