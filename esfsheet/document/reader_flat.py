"""The quickest reader: a page whose elements are all closed, in order, is read tag by tag, without a tree.

It keeps to what every parser reads alike, the end tags that HTML lets a page leave out among it. At anything else it gives up,
and lxml reads the page: what any other missing end tag means, or one element in another that may not hold it, is not this
reader's to say.
"""

from esfsheet.document import marks, stream
from esfsheet.document.markup import is_html
from esfsheet.document.page import Line
from esfsheet.document.parts_flat import BLANK, parts
from esfsheet.document.references import decoded
from esfsheet.document.tags import GivenUp
from esfsheet.document.tidy import is_odd, is_tidy, unusual

_NO_BREAK = "\u00a0".encode()
# What UTF-8 looks like where it was once read as windows-1252.
_MISREAD = "Ã"
# A tuple made without the call of its class in Python, which takes as long again.
_new = tuple.__new__


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
    make, space, cut = stream.line, stream.SPACE, marks.CUT
    for words, role, aside, row, column in parts(pieces, [] if left_out is None else left_out):
        line = words.strip(space)
        if "&" in line:
            line = _read(line)
        if not line or "\n" in line or "  " in line or cut in line:
            if line or role == "cell":
                found.append(make(line, role, aside > 0, len(found), row, column))
        else:
            # Most lines: there is nothing to be made of them.
            found.append(_new(Line, (line, (line,), role, aside > 0, False, len(found), 0, row, column)))
    return found


def _read(text: str) -> str:
    text = decoded(text)
    # Space by reference: whether that is a line is the parser's to say.
    if not text.strip(BLANK) or text.strip(stream.SPACE) != text:
        raise GivenUp
    return text
