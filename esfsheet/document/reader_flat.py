"""The quickest reader: a page whose elements are all closed, in order, is read tag by tag, without a tree.

It keeps to what every parser reads alike, the end tags that HTML lets a page leave out among it. At anything else it gives up,
and lxml reads the page: what any other missing end tag means, or one element in another that may not hold it, is not this
reader's to say.
"""

from typing import NamedTuple

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


class Text(NamedTuple):
    """The text of a page as this reader reads it."""

    text: str
    tidy: bool
    """It is as a record keeps it, but for no-break spaces."""
    even: bool
    """Every `<` and `>` in it is that of a tag."""


def text(page: bytes) -> Text:
    """The text of a page. Raises GivenUp where only a tree can tell, UnicodeDecodeError where it is not in UTF-8."""
    left, even = unusual(page)
    if left and is_odd(left):
        raise GivenUp
    # The one reference that may be all that a line has.
    page = page.replace(b"&nbsp;", _NO_BREAK)
    found = page.decode()
    if _MISREAD in found or not is_html(found):
        raise GivenUp
    for space in stream.SELDOM:
        found = found.replace(space, " ")
    return Text(found, is_tidy(page, left), even)


def lines(page: Text, left_out: list[str] | None = None) -> list[Line]:
    """The lines of such a page. Raises GivenUp where only a tree can tell.

    What is left out for the name of its part, or for a class, is added to `left_out`.
    """
    before, tags, texts = _divided(page)
    if before.strip():
        raise GivenUp
    if tags and tags[0][:9].lower() == "!doctype ":
        del tags[0], texts[0]
    found: list[Line] = []
    make, space, cut = stream.line, stream.SPACE, marks.CUT
    for words, role, aside, row, column in parts(tags, texts, [] if left_out is None else left_out):
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


def _divided(page: Text) -> tuple[str, list[str], list[str]]:
    """What stands before the first tag; the tags, without their brackets; what stands behind each of them."""
    if page.even:
        pieces = page.text.replace(">", "<").split("<")
        return pieces[0], pieces[1::2], pieces[2::2]
    before, *rest = page.text.split("<")
    parted = [piece.partition(">") for piece in rest]
    if not all(closed for _, closed, _ in parted):
        raise GivenUp
    return before, [tag for tag, _, _ in parted], [words for _, _, words in parted]


def _read(text: str) -> str:
    text = decoded(text)
    # Space by reference: whether that is a line is the parser's to say.
    if not text.strip(BLANK) or text.strip(stream.SPACE) != text:
        raise GivenUp
    return text
