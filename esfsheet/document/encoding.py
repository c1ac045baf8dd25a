"""Bytes to text: byte order mark, strict UTF-8, what the page declares, what its server said, windows-1252.

Order and reasons: WHATWG Encoding Standard, section "BOM sniff" and HTML section "encoding sniffing", with strict UTF-8 put
before the declaration, since saved pages often declare what they no longer are. What a server says is true still more seldom:
it goes last, and only where it makes Swedish of the bytes.
"""

import codecs
from functools import lru_cache
from typing import NamedTuple

from esfsheet.document.page import Note
from esfsheet.document.trim import trim
from esfsheet.patterns import pattern

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = pattern(rb"""(?:charset|encoding)\s{0,5}=\s{0,5}["']?([A-Za-z0-9_:.-]{2,40})""")
_HEAD = 4096
# Nobody means the C1 control characters of these: browsers read all of them as windows-1252 (WHATWG).
_AS_WINDOWS_1252 = {"iso8859-1", "ascii", "iso8859-15", "cp1252"}
_ORDINARY = {None, "utf-8", *_AS_WINDOWS_1252}
_LETTERS = b"AZ az 09"
_REPLACEMENT = "\ufffd"


class Decoded(NamedTuple):
    """Text, the name of the encoding that it was read with, and what was odd about it."""

    text: str
    encoding: str
    notes: list[Note]
    utf8: bytes | None = None
    """The text in UTF-8, where the page's bytes are just that."""


def decode(data: bytes, said: str | None = None) -> Decoded:
    """The text of a page's bytes; never raises, and says so where a character could not be read.

    `said` is the encoding that a server or an archive has told.

    >>> decode("Län".encode("windows-1252")).text
    'Län'
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return decode_as(data[len(bom) :], name, [])
    if (wide := _wide(data)) is not None:
        return decode_as(data, wide, [])
    try:
        return Decoded(data.decode(), "utf-8", [], data)
    except UnicodeDecodeError as error:
        bad = error
    if _is_utf8(trim(data)):
        return decode_as(data, "utf-8", [])
    declared = _declared(data)
    notes = []
    if declared in (None, "utf-8"):
        if _mostly_utf8(data, bad):
            return decode_as(data, "utf-8", [])
        if declared:
            notes = [Note("S004", "the page says that it is utf-8, but its bytes are not", "utf-8")]
    elif declared not in _AS_WINDOWS_1252:
        return decode_as(data, str(declared), notes)
    if said and (other := _lookup(said)) and other not in _AS_WINDOWS_1252 and _makes_more(data, other):
        return decode_as(data, other, notes)
    # A page in one byte a character with some bytes that windows-1252 leaves undefined is damaged, and still no other's.
    decoded = decode_as(data, "cp1252", notes)
    return decoded._replace(encoding="windows-1252")


def keeps_ascii(data: bytes, said: str | None = None) -> bool:
    """Whether letters of ASCII are the bytes that they always are, in whatever encodings are declared for the page."""
    return all(map(_keeps_ascii, (_declared(data), said and _lookup(said))))


@lru_cache(64)
def _keeps_ascii(name: str | None) -> bool:
    return not name or _LETTERS.decode(name, "replace") == _LETTERS.decode()


def decode_as(data: bytes, name: str, notes: list[Note]) -> Decoded:
    """The text of bytes in that encoding, with these notes and one more where some of them are no text in it."""
    return Decoded(data.decode(name, "replace"), name, [*notes, *_unreadable(data, name)])


def _unreadable(data: bytes, name: str) -> list[Note]:
    """A note where some bytes are no characters in that encoding, as in a page that was cut in mid-character."""
    try:
        data.decode(name)
    except UnicodeDecodeError as error:
        return [Note("S005", f"bytes that are no text in {name} stand as U+FFFD", f"byte {error.start}")]
    return []


def _is_utf8(kept: bytes) -> bool:
    """Whether what is read of a page is in UTF-8 and could not be in ASCII, whatever its scripts are in."""
    try:
        kept.decode()
    except UnicodeDecodeError:
        return False
    return not kept.isascii()


def _declared(data: bytes) -> str | None:
    """Python's name of what the page says that it is in, by its meta element or as XML: a script may say so of itself."""
    names = {_lookup(name.decode("ascii")) for name in _DECLARED.findall(data, 0, _HEAD)}
    if len(names) < 2 and names <= _ORDINARY:
        return next(iter(names), None)
    from bs4.dammit import EncodingDetector

    name = EncodingDetector.find_declared_encoding(data[:_HEAD], is_html=True)
    return _lookup(name) if name else None


def _makes_more(data: bytes, name: str) -> bool:
    """Whether the bytes are text in that encoding, and more Swedish than in windows-1252."""
    try:
        text = data.decode(name)
    except (LookupError, ValueError):
        return False
    swedish, other = (sum(map(one.count, "åäöÅÄÖ")) for one in (text, data.decode("cp1252", "replace")))
    return swedish > other


def _lookup(said: str) -> str | None:
    """Python's name of an encoding that a page can be in."""
    try:
        name = codecs.lookup(said).name
        # Some codecs turn bytes into bytes or run escapes, and a page that was read this far is in no wide encoding.
        if name.startswith(("utf-16", "utf-32", "utf-7", "unicode", "raw")) or name in (
            "idna",
            "punycode",
            "undefined",
        ):
            return None
        return name if b"a".decode(name) else None
    except (LookupError, ValueError):
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: half of the bytes of a Swedish page are then NUL, always the same half."""
    head = data[:512]
    # Damage may begin anywhere, and an encoding only where the page does.
    if 0 not in data[:16] or head.count(0) * 3 < len(head) or len(head) < 4:
        return None
    high, low = head[::2].count(0), head[1::2].count(0)
    if min(high, low) * 4 > max(high, low):  # NUL on both sides is damage
        return None
    return "utf-16-be" if high > low else "utf-16-le"


def _mostly_utf8(data: bytes, bad: UnicodeDecodeError) -> bool:
    """Whether the bytes are UTF-8 with some damage, rather than text of one byte a character."""
    if bad.start >= len(data) - 4 and bad.reason == "unexpected end of data":
        return True
    text = data.decode("utf-8", "replace")
    wrong = text.count(_REPLACEMENT)
    right = sum(map(text.count, "åäöÅÄÖéü–”’•\u00a0"))
    return right > 4 * wrong
