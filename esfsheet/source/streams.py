"""Streams that archives are read through: never whole, never past what they may cost."""

import io
from collections.abc import Callable
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from typing import IO, Any, BinaryIO, Protocol

from esfsheet.source.limits import BROKEN, Limits, Trouble

CHUNK = 65_536


class Readable(Protocol):
    """All that is asked of a stream."""

    def read(self, size: int, /) -> bytes:
        """Up to so many bytes; none at the end."""
        ...


def read_up_to(stream: Readable, size: int) -> bytes:
    """So many bytes, or all that there are."""
    parts = []
    while size > 0 and (part := stream.read(min(size, 1 << 20))):
        parts.append(part)
        size -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def beginning(stream: Readable, size: int) -> bytes:
    """So many bytes, or those before the stream breaks; where it breaks at once, what it raises."""
    head = b""
    try:
        while len(head) < size and (part := stream.read(size - len(head))):
            head += part
    except BROKEN:
        if not head:
            raise
    return head


def drain(stream: Readable) -> None:
    """Reads what is left, and drops it."""
    while stream.read(CHUNK):
        pass


class _Raw(io.RawIOBase):
    def __init__(self) -> None:
        self.total = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._next(len(buffer))
        self.total += len(data)
        buffer[: len(data)] = data
        return len(data)

    def _next(self, size: int) -> bytes:
        raise NotImplementedError


class Counted(_Raw):
    """A stream that counts what is read of it in `total`, and may begin with bytes that were read already."""

    def __init__(self, stream: Readable, head: bytes = b"") -> None:
        super().__init__()
        self._stream = stream
        self._head = head

    def _next(self, size: int) -> bytes:
        if self._head:
            data, self._head = self._head[:size], self._head[size:]
            return data
        return self._stream.read(size)


class Meter(_Raw):
    """An inflated stream that stops with Trouble where it becomes out of proportion to what it came from.

    What it gives before it breaks is not lost, and once broken it stays so.
    """

    def __init__(self, inflated: Readable, cost: Callable[[], int], limits: Limits) -> None:
        super().__init__()
        # The other one reads on until it has enough, and forgets what it has where that breaks.
        self._read = getattr(inflated, "read1", inflated.read)
        self._broken: Exception | None = None
        self._cost = cost
        self._limits = limits

    def _next(self, size: int) -> bytes:
        if self._broken is not None:
            raise self._broken
        try:
            data: bytes = self._read(size)
            check_ratio(self.total + len(data), self._cost(), self._limits)
        except BROKEN as error:
            self._broken = error
            raise
        return data


def is_bomb(inflated: int, compressed: int, limits: Limits) -> bool:
    """Whether so many bytes cannot honestly come from so few."""
    return inflated > limits.ratio_from and inflated > limits.ratio * compressed


def check_ratio(inflated: int, compressed: int, limits: Limits) -> None:
    """Raises Trouble where so many bytes cannot honestly come from so few."""
    if is_bomb(inflated, compressed, limits):
        raise Trouble("S013", f"more than {limits.ratio} times its compressed size, as decompression bombs are")


def buffered(raw: io.RawIOBase) -> BinaryIO:
    """The same stream, read in larger steps."""
    return io.BufferedReader(raw, CHUNK)


def spooled(stream: Readable, limit: int) -> IO[bytes]:
    """A copy of a stream that can be sought in: in memory, or in a nameless file where it is large. Raises Trouble."""
    with ExitStack() as stack:
        copy = stack.enter_context(SpooledTemporaryFile(8_000_000))
        while part := stream.read(CHUNK):
            copy.write(part)
            if copy.tell() > limit:
                raise Trouble(
                    "S013", f"a zip of more than {limit:,} bytes is read from a file alone: save it or unpack it first"
                )
        copy.seek(0)
        stack.pop_all()
    return copy
