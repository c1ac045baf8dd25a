"""MHTML: a page and what belongs to it in one file, as browsers save them (RFC 2557)."""

import binascii
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from typing import BinaryIO, NamedTuple

from esfsheet.patterns import pattern
from esfsheet.source.document import Document
from esfsheet.source.limits import Trouble
from esfsheet.source.names import valid_url
from esfsheet.source.streams import read_up_to
from esfsheet.source.unpack import Visit

_BLANK = pattern(rb"\r?\n[ \t]*\r?\n")
_HEADER = 8_192
_PARTS = 1_000
_DEPTH = 4
_NOT_BASE64 = pattern(rb"[^A-Za-z0-9+/]+")
_WHITE = pattern(r"\s+")


class _Part(NamedTuple):
    header: Message
    start: int
    end: int


def read(name: str, stream: BinaryIO, visit: Visit) -> Iterator[Document]:
    """The page that was saved, under the file's own name; frames, pictures and styles are left."""
    data = read_up_to(stream, visit.limits.max_bytes + 1)
    if len(data) > visit.limits.max_bytes:
        raise Trouble("S003", f"larger than {visit.limits.max_bytes:,} bytes")
    whole = _part(data, len(data) - len(data.lstrip(b"\xef\xbb\xbf \t\r\n")), len(data))
    page = _page(data, whole, 0, iter(range(_PARTS)))
    if page is None:
        raise Trouble("S012", "no HTML in it: it may be cut short")
    url = _text(whole, "Snapshot-Content-Location") or _text(page, "Content-Location") or _text(whole, "Content-Location")
    encoding = page.header.get_content_charset()
    yield visit.page(name, _decoded(data, page), valid_url(url), encoding)


def _part(data: bytes, start: int, end: int) -> _Part:
    blank = _BLANK.search(data, start, end)
    stop = min(blank.end() if blank else end, start + _HEADER)
    return _Part(BytesHeaderParser(policy=compat32).parsebytes(data[start:stop]), stop, end)


def _page(data: bytes, part: _Part, depth: int, left: Iterator[int]) -> _Part | None:
    """The root part, which the header names or which comes first, as far as it is HTML; else the first that is."""
    kind = part.header.get_content_type()
    if kind in ("text/html", "application/xhtml+xml"):
        return part
    boundary = part.header.get_param("boundary")
    if not isinstance(boundary, str) or not boundary or depth > _DEPTH or not kind.startswith("multipart/"):
        return None
    root = _WHITE.sub("", str(part.header.get_param("start") or ""))
    first = None
    for inner in _parts(data, part, boundary.encode("utf-8", "surrogateescape"), left):
        if (page := _page(data, inner, depth + 1, left)) is None:
            continue
        if not root or _text(inner, "Content-ID") == root:
            return page
        first = first or page
    return first


def _parts(data: bytes, part: _Part, boundary: bytes, left: Iterator[int]) -> Iterator[_Part]:
    mark = b"--" + boundary
    # Another boundary may begin as this one does.
    line_with = re.compile(rb"^%s(?=[\r\n \t-]|\Z)" % re.escape(mark), re.MULTILINE)
    at = _place(line_with.search(data, part.start, part.end))
    for _ in left:
        if at < 0 or data.startswith(b"--", at + len(mark)):
            return
        line = data.find(b"\n", at, part.end)
        following = _place(line_with.search(data, at + len(mark), part.end))
        if line < 0:
            return
        # The line's end before a boundary belongs to that.
        end = part.end if following < 0 else following - (2 if data[following - 2 : following] == b"\r\n" else 1)
        yield _part(data, line + 1, max(end, line + 1))
        at = following


def _place(found: re.Match[bytes] | None) -> int:
    return found.start() if found else -1


def _decoded(data: bytes, page: _Part) -> bytes:
    body = data[page.start : page.end]
    how = str(page.header.get("Content-Transfer-Encoding") or "8bit").strip().lower()
    if how == "quoted-printable":
        body = binascii.a2b_qp(body)
    elif how == "base64":
        letters = _NOT_BASE64.sub(b"", body)
        body = binascii.a2b_base64(letters[: len(letters) // 4 * 4 + (len(letters) % 4 > 1) * 4] + b"==")
    elif how not in ("7bit", "8bit", "binary"):
        raise Trouble("S014", f"its transfer encoding {how[:40]!r} cannot be read")
    return body


def _text(part: _Part, name: str) -> str | None:
    value = part.header.get(name)
    return _WHITE.sub("", str(value)) if value else None
