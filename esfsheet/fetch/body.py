"""A body as it comes in, piece by piece: limits kept, gzip undone, breaks noticed."""

import zlib

from esfsheet.fetch.problem import Broken, Refused

_AGAIN = "run again; if it stays so, the site sends a broken page"
_PIECE = 1 << 16


class Full(Exception):
    """There is more than the limit allows."""


class Plain:
    """A body that comes as it is."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._data = bytearray()

    def feed(self, piece: bytes) -> None:
        """Takes a piece in. Raises Full."""
        self._data += piece
        if len(self._data) > self._limit:
            raise Full

    def opened(self) -> bytes:
        """What has come so far, within the limit."""
        return bytes(self._data[: self._limit])

    def wire(self) -> bytes:
        """The same as it came over the wire."""
        return self.opened()

    def finish(self) -> None:
        """Makes sure that nothing is missing. Raises Broken."""


class Gzipped:
    """A body in gzip, opened no further than the limit goes."""

    def __init__(self, limit: int) -> None:
        self._wire = Plain(limit)
        self._body = Plain(limit)
        self._opener = zlib.decompressobj(31)

    def feed(self, piece: bytes) -> None:
        """Takes a piece in. Raises Full or Broken."""
        self._wire.feed(piece)
        while True:
            if self._opener.eof:
                if not piece:
                    return
                # gzip may come in several members, one after the other.
                self._opener = zlib.decompressobj(31)
            try:
                opened = self._opener.decompress(piece, _PIECE)
            except zlib.error as error:
                raise Broken("the compressed page is broken", _AGAIN) from error
            self._body.feed(opened)
            piece = self._opener.unused_data if self._opener.eof else self._opener.unconsumed_tail
            if not piece and len(opened) < _PIECE:
                return

    def opened(self) -> bytes:
        """What has come so far, opened, within the limit."""
        return self._body.opened()

    def wire(self) -> bytes:
        """The same as it came over the wire."""
        return self._wire.opened()

    def finish(self) -> None:
        """Makes sure that nothing is missing. Raises Broken."""
        if self._wire.opened() and not self._opener.eof:
            raise Broken("the compressed page is cut short", _AGAIN)


def taker(encoding: str, limit: int) -> Plain | Gzipped:
    """What takes a body in this Content-Encoding. Raises Refused."""
    match encoding.strip().lower():
        case "" | "identity":
            return Plain(limit)
        case "gzip" | "x-gzip":
            return Gzipped(limit)
        case other:
            raise Refused(f"sent as {other}, which was not asked for", "save the page from a browser")
