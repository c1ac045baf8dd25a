"""`--match`: documents that hold a text, told from their bytes, without reading them as pages.

A page that holds the text when it is read is never passed over; one that holds it in an attribute or a script alone may come
along. Most pages are told by one search: the text's longest run of ASCII letters and digits must begin somewhere, and go on
until something comes that reading takes away or replaces, as a tag. Only the pages where it does are decoded and looked
through, with and without their tags, with character references and escapes of JSON resolved, letter by letter.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import product

from esfsheet.patterns import pattern
from esfsheet.source.document import Document, Lines

_RUN = pattern("[A-Za-z0-9]{1,64}")
# What may come between two letters that stand together when they are read: a tag that ends no line, a reference to what may be
# a letter, an escape, a mark of Markdown, a tab, NUL and its like, and what begins characters that are not shown.
_SOFT = (
    rb"(?:</(?:span|strong|b|em|i|a|u|small)>)*+"
    rb"(?:<(?!/?(?:p|div|ul|ol|li|dl|dt|dd|table|tbody|thead|caption|tr|td|th|section|article|main|h[1-6]|br|hr|html|head|body|title"
    rb"|header|footer|nav|form|figure|figcaption|blockquote|address|pre)[\s/>])"
    rb"|&(?!nbsp;|quot;|[mn]dash;|[lr][ad]?quo;|hellip;|#(?:160|39|8211|8221);)"
    rb"|\\[u\\]|\xc2(?!\xa0)|\xe2(?!\x80[\x90-\xa7])|[|*_`~\t\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xad\xef]"
)
_MARKS = (b"\xff\xfe", b"\xfe\xff")
_ESCAPE = pattern(r"\\u([0-9A-Fa-f]{4})")
_NOT_SHOWN = pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufffe\uffff]+"
)
_TAG = pattern("[A-Za-z/!?]")
"""What is behind a < that opens a tag; any other is text."""
_NO_LETTERS = pattern(r"[\W_]+")


class Matching:
    """Lets those documents, and parsed lines, through that hold one of some texts; all where there is no text.

    >>> match = Matching(["Län"])
    >>> documents = [Document("a", b"L\\xe4n"), Document("b", b"<b>L</b>&auml;n"), Document("c", b"Lin")]
    >>> [document.name for document in match(documents)], match.passed_over
    (['a', 'b'], 1)
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = [_Text(text) for text in texts]
        self.passed_over = 0

    def __call__(self, documents: Iterable[Document]) -> Iterator[Document]:
        """The documents that hold a text, and those that could not be read."""
        for document in documents:
            if self.fits(document):
                yield document
            else:
                self.passed_over += 1

    def fits(self, document: Document) -> bool:
        """Whether the document holds a text, or could not be read."""
        return not self._texts or document.problem is not None or self._holds(document.data, document.encoding)

    def inputs(self, given: Iterable[Document | Lines]) -> Iterator[Document | Lines]:
        """The documents that fit, and the files of lines without the lines that do not."""
        for one in given:
            if isinstance(one, Lines):
                yield one._replace(lines=self._fitting(one.lines))
            else:
                yield from self((one,))

    def _fitting(self, lines: Iterator[tuple[int, bytes | None]]) -> Iterator[tuple[int, bytes | None]]:
        for number, line in lines:
            if not line or not self._texts or self._holds(line, None):
                yield number, line
            else:
                self.passed_over += 1

    def _holds(self, data: bytes, said: str | None) -> bool:
        return any(text.is_in(data, said) for text in self._texts)


class _Text:
    """One text to look for."""

    def __init__(self, text: str) -> None:
        self._shown = _letters if _letters(text) else _composed
        self._whole = self._shown(text)
        self._bytes = text.encode("utf-8", "surrogatepass")
        run = max(_RUN.findall(unicodedata.normalize("NFC", text)), key=len, default="")
        self._may = re.compile(_may(run)) if run else None

    def is_in(self, data: bytes, said: str | None) -> bool:
        """Whether a page of these bytes may hold the text; `said` is the encoding that was told."""
        if self._bytes in data:
            return True
        # In all other encodings a letter of ASCII is a byte, and nothing else is that letter.
        from esfsheet.document.encoding import decode, keeps_ascii

        wide = b"\0" in data or data.startswith(_MARKS) or not keeps_ascii(data, said)
        if self._may is not None and not wide and not self._may.search(data):
            return False
        return any(self._whole in self._shown(view) for view in _views(decode(data, said).text))


def _may(run: str) -> bytes:
    """The pattern of where a run of letters begins, up to its end or to something soft."""
    pattern = b""
    for letter in reversed(run[1:]):
        pattern = rb"%s|%s%s)" % (_SOFT, letter.encode(), pattern)
    # The sign of kelvin is K in another place.
    codes = (ord(run[0]), *([0x212A] if run[0] == "K" else []))
    first = b"|".join(form for code in codes for form in (re.escape(chr(code).encode()), *_references(code)))
    return rb"(?:%s)%s" % (first, pattern)


def _references(code: int) -> Iterator[bytes]:
    digits = "".join(f"[{digit}{digit.upper()}]" if digit.isalpha() else digit for digit in f"{code:x}")
    yield f"&#(?:0*{code}|[xX]0*{digits});?".encode()
    yield rf"\\u0*{digits}".encode()


def _views(text: str) -> Iterator[str]:
    """What may be shown of a page, for every way to take its tags away and its escapes back."""
    # A page that is no HTML shows what would be references there.
    yield text
    pieces = text.split("<")
    # A tag may hold ">" in a value, and a text may hold it too.
    without = (
        pieces[0] + "".join(cut(piece, ">")[2] if _TAG.match(piece) else f"<{piece}" for piece in pieces[1:])
        for cut in (str.partition, str.rpartition)
    )
    for tags_gone, again in product((text, *without), (False, True)):
        from html import unescape

        opened = unescape(_ESCAPE.sub(lambda found: chr(int(found[1], 16)), tags_gone))
        yield opened if not again else re.sub("<[^<>]*>", "", unescape(opened).replace("\\", ""))


def _letters(text: str) -> str:
    """The letters and digits of a text alone: what stands between them may be the page's."""
    return _NO_LETTERS.sub("", _composed(text))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(_NOT_SHOWN.sub("", text).split()))
