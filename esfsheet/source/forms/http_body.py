"""The body of a stored HTTP response: from chunks, inflated, within bounds."""

import zlib

from esfsheet.patterns import pattern
from esfsheet.source.limits import Limits, Trouble
from esfsheet.source.streams import check_ratio

_SIZE = pattern(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_STEP = 65_536
_MARKUP = b"<"


def body(data: bytes, transfer: str, encoding: str, limits: Limits) -> bytes:
    """The page's bytes from those of the answer; `transfer` and `encoding` are its headers. Raises Trouble.

    Archives often keep the headers of what they have decoded already: then the bytes are as they should be.
    """
    if "chunked" in transfer.lower():
        data = dechunked(data)
    for coding in reversed([name for part in encoding.lower().split(",") if (name := part.strip())]):
        data = _inflated(data, coding, limits)
    return data


def dechunked(data: bytes) -> bytes:
    """The chunks' content (RFC 9112, section 7.1); data that is in no chunks as it is.

    >>> dechunked(b"4\\r\\nPage\\r\\n0\\r\\n\\r\\n")
    b'Page'
    """
    parts: list[bytes] = []
    at = 0
    while (size := _SIZE.match(data, at)) is not None:
        length = int(size[1], 16)
        if length == 0:
            return b"".join(parts)
        if size.end() + length > len(data):
            break
        parts.append(data[size.end() : size.end() + length])
        at = size.end() + length
        if data.startswith(b"\r\n", at):
            at += 2
        elif data.startswith(b"\n", at):
            at += 1
    if not parts and (at < len(data) and size is None):
        return data
    raise Trouble("S012", "cut short between two chunks")


def _inflated(data: bytes, coding: str, limits: Limits) -> bytes:
    if coding in ("identity", "none", "utf-8") or not data:
        return data
    if coding in ("gzip", "x-gzip"):
        return _zlib(data, 31, limits) if data.startswith(b"\x1f\x8b") else data
    if coding == "deflate":
        # What the standard calls deflate is zlib's form; many servers send it without zlib's header.
        wrapped = data[0] & 15 == 8 and len(data) > 1 and int.from_bytes(data[:2]) % 31 == 0
        return data if data.lstrip().startswith(_MARKUP) else _zlib(data, 15 if wrapped else -15, limits)
    if coding == "br":
        return data if data.lstrip().startswith(_MARKUP) else _brotli(data, limits)
    raise Trouble("S014", f"compressed as {coding[:40]!r}, which cannot be read: save the page in another form")


def _zlib(data: bytes, bits: int, limits: Limits) -> bytes:
    inflate = zlib.decompressobj(bits)
    try:
        out = inflate.decompress(data, min(limits.max_bytes, max(limits.ratio * len(data), limits.ratio_from)) + 1)
    except zlib.error as error:
        raise Trouble("S012", f"its body is damaged: {error}") from error
    check_ratio(len(out), len(data), limits)
    if not inflate.eof and len(out) <= limits.max_bytes:
        raise Trouble("S012", "its compressed body is cut short")
    return out


def _brotli(data: bytes, limits: Limits) -> bytes:
    try:
        import brotli  # type: ignore[import-untyped]
    except ImportError:
        brotli = None
    if brotli is None or not hasattr(brotli.Decompressor, "can_accept_more_data"):
        raise Trouble("S014", "compressed with Brotli: install it with pip install 'esfsheet[warc]'")
    inflate = brotli.Decompressor()
    parts: list[bytes] = []
    total = 0
    try:
        out = inflate.process(data, output_buffer_limit=_STEP)
        while True:
            parts.append(out)
            total += len(out)
            check_ratio(total, len(data), limits)
            if total > limits.max_bytes or inflate.is_finished():
                return b"".join(parts)
            if inflate.can_accept_more_data():
                raise Trouble("S012", "its compressed body is cut short")
            out = inflate.process(b"", output_buffer_limit=_STEP)
    except brotli.error as error:
        raise Trouble("S012", f"its body is damaged: {error}") from error
