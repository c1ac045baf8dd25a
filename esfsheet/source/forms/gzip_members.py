"""The members of a gzip file, each a stream of its own, and the way on behind a damaged one."""

import zlib
from collections.abc import Iterator

from esfsheet.source.limits import Limits, Trouble
from esfsheet.source.streams import CHUNK, Counted, Meter

_MAGIC = b"\x1f\x8b\x08"
_FIRST = 1_024
_MOST_AGAIN = 100_000_000
"""So many bytes are read a second time behind what only looked like a member; behind more, reading goes on where it is."""


class Feed:
    """Compressed bytes, in which one may go back a little."""

    def __init__(self, raw: Counted) -> None:
        self._raw = raw
        self._block = b""
        self._base = 0
        self._at = 0
        self._again = 0

    @property
    def position(self) -> int:
        """How many bytes have been used."""
        return self._base + self._at

    def read(self, size: int) -> bytes:
        """The next bytes, up to so many; none at the end."""
        # A small piece ends where the block does, so that it can be given back.
        if self._at == len(self._block) and (more := self._raw.read(CHUNK)):
            self._base += self._at
            self._block, self._at = more, 0
        piece = self._block[self._at : self._at + size]
        self._at += len(piece)
        return piece

    def give_back(self, count: int) -> None:
        """Takes back the last so many of the bytes that were read last."""
        self._at -= count

    def go_back(self, position: int) -> None:
        """Goes back to a place, as far as it is at hand and that has not been done too often."""
        at = max(0, position - self._base)
        if at < self._at and self._again < _MOST_AGAIN:
            self._again += self._at - at
            self._at = at

    def find_member(self) -> bool:
        """Goes to where a member seems to begin; whether there is one."""
        while (at := self._block.find(_MAGIC, self._at)) < 0:
            more = self._raw.read(CHUNK)
            if not more:
                return False
            kept = max(self._at, len(self._block) - 2)
            self._base += kept
            self._block, self._at = self._block[kept:] + more, 0
        self._at = at
        return True


class Member:
    """One member, inflated. Raises Trouble where it is damaged; `skip` then goes behind the damage."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._start = feed.position
        self._inflate = zlib.decompressobj(31)
        self._piece = _FIRST

    def read(self, size: int, /) -> bytes:
        """Up to so many bytes."""
        while not self._inflate.eof:
            data = self._inflate.unconsumed_tail
            if not data:
                data = self._feed.read(self._piece)
                if not data:
                    raise Trouble("S012", "cut short")
            try:
                out = self._inflate.decompress(data, size)
            except zlib.error as error:
                raise Trouble("S012", f"damaged: {error}") from error
            if not self._inflate.eof and self._piece == _FIRST:
                # Small members are told by a small piece, whose rest is copied; of others, damage shows best in large ones.
                self._piece = CHUNK
                self._feed.give_back(self._feed.position - self._start)
                self._inflate = zlib.decompressobj(31)
                continue
            if self._inflate.eof:
                self._feed.give_back(len(self._inflate.unused_data))
            if out:
                return out
        return b""

    def skip(self) -> None:
        """Goes back to what may hold the next member."""
        self._feed.go_back(self._start + 1)


def members(raw: Counted, limits: Limits) -> Iterator[tuple[Member, Meter]]:
    """Each member, and the stream to read it by, to its end or to an exception, before the next one is asked for."""
    feed = Feed(raw)
    while feed.find_member():
        start = feed.position
        member = Member(feed)
        yield member, Meter(member, lambda start=start: feed.position - start, limits)  # type: ignore[misc]
