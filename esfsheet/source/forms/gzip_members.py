"""The members of a gzip file, each a stream of its own, and the way on behind a damaged one."""

import zlib
from collections.abc import Iterator

from esfsheet.source.limits import Limits, Trouble
from esfsheet.source.streams import CHUNK, Counted, Meter

_MAGIC = b"\x1f\x8b\x08"


class Feed:
    """Compressed bytes, some of which may be given back."""

    def __init__(self, raw: Counted) -> None:
        self._raw = raw
        self._rest = b""

    @property
    def position(self) -> int:
        """How many bytes have been used."""
        return self._raw.total - len(self._rest)

    def read(self) -> bytes:
        """The next bytes; none at the end."""
        if rest := self._rest:
            self._rest = b""
            return rest
        return self._raw.read(CHUNK) or b""

    def give_back(self, data: bytes) -> None:
        """Takes bytes back that were read last."""
        self._rest = data + self._rest

    def find_member(self) -> bool:
        """Goes to where a member seems to begin; whether there is one."""
        data = self.read()
        while data:
            at = data.find(_MAGIC)
            if at >= 0:
                self.give_back(data[at:])
                return True
            following = self.read()
            data = data[-2:] + following if following else b""
        return False


class Member:
    """One member, inflated. Raises Trouble where it is damaged; `skip` then goes behind the damage."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._inflate = zlib.decompressobj(31)
        self._block = b""
        self._first = True

    def read(self, size: int, /) -> bytes:
        """Up to so many bytes."""
        while not self._inflate.eof:
            data = self._inflate.unconsumed_tail
            if not data:
                self._first = not self._block
                data = self._block = self._feed.read()
                if not data:
                    raise Trouble("S012", "cut short")
            try:
                out = self._inflate.decompress(data, size)
            except zlib.error as error:
                raise Trouble("S012", f"damaged: {error}") from error
            if self._inflate.eof:
                self._feed.give_back(self._inflate.unused_data)
            if out:
                return out
        return b""

    def skip(self) -> None:
        """Gives back what may hold the next member; call it once, after an exception."""
        self._feed.give_back(self._block[1:] if self._first else self._block)


def members(raw: Counted, limits: Limits) -> Iterator[tuple[Member, Meter]]:
    """Each member, and the stream to read it by, to its end or to an exception, before the next one is asked for."""
    feed = Feed(raw)
    while feed.find_member():
        start = feed.position
        member = Member(feed)
        yield member, Meter(member, lambda start=start: feed.position - start, limits)  # type: ignore[misc]
