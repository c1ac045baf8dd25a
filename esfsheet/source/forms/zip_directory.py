"""A zip's directory, so many members at a time: zipfile keeps all of it in memory, which a large zip has too much of."""

import io
import struct
import zipfile
from collections.abc import Iterator
from typing import IO, NamedTuple, cast

_MOST = 100_000
"""Bytes of the directory that are read together: some thousand members."""
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<28x3H12x")
_WIDE = 0xFFFFFFFF


class Place(NamedTuple):
    """Where a zip's directory is: in the file, by its own account, and how long it is."""

    start: int
    stated: int
    size: int


def place(file: IO[bytes]) -> Place | None:
    """The place of the directory; None where none is found."""
    length = file.seek(0, io.SEEK_END)
    before = max(length - 65_557, 0)
    file.seek(before)
    tail = file.read()
    file.seek(0)
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) < end + _END.size:
        return None
    *_, count, size, stated, _ = _END.unpack_from(tail, end)
    is_wide = count == 0xFFFF or _WIDE in (size, stated)
    if is_wide and (wide := tail.rfind(b"PK\x06\x06", 0, end)) >= 0 and len(tail) >= wide + _END_64.size:
        *_, size, stated = _END_64.unpack_from(tail, wide)
        end = wide
    return Place(before + end - size, stated, size)


def parts(file: IO[bytes], at: Place | None) -> Iterator[zipfile.ZipFile]:
    """The zip, as so many zips that each have some of its members, in the order of its directory.

    Raises what zipfile raises on a damaged one.
    """
    if at is None or at.start < 0 or at.size <= _MOST:
        with zipfile.ZipFile(file) as archive:
            yield archive
        return
    for entries, count in _entries(file, at):
        with zipfile.ZipFile(cast(IO[bytes], _Part(file, at, entries, count))) as archive:
            yield archive


def _entries(file: IO[bytes], at: Place) -> Iterator[tuple[bytes, int]]:
    """The directory in pieces of whole entries, with their numbers; what is no entry is left to zipfile to judge."""
    rest = b""
    position, end = at.start, at.start + at.size
    while position < end or rest:
        file.seek(position)
        data = rest + file.read(min(_MOST, end - position))
        position += len(data) - len(rest)
        cut = count = 0
        while cut + _ENTRY.size <= len(data) and data.startswith(b"PK\x01\x02", cut):
            whole = cut + _ENTRY.size + sum(_ENTRY.unpack_from(data, cut))
            if whole > len(data):
                break
            cut, count = whole, count + 1
        if count == 0:
            yield data, 1
            return
        yield data[:cut], count
        rest = data[cut:]


class _Part(io.RawIOBase):
    """The bytes of a zip up to its directory, and then one of some of its members."""

    def __init__(self, file: IO[bytes], at: Place, entries: bytes, count: int) -> None:
        super().__init__()
        self._file = file
        self._start = at.start
        self._tail = entries + _end(at.stated, len(entries), count)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._start + len(self._tail)}[whence]
        self._at = max(base + offset, 0)
        return self._at

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        if self._at < self._start:
            self._file.seek(self._at)
            data = self._file.read(min(len(buffer), self._start - self._at))
        else:
            data = self._tail[self._at - self._start :][: len(buffer)]
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def _end(stated: int, size: int, count: int) -> bytes:
    """What closes a directory."""
    if stated < _WIDE:
        return _END.pack(b"PK\x05\x06", 0, 0, min(count, 0xFFFF), min(count, 0xFFFF), size, stated, 0)
    return (
        _END_64.pack(b"PK\x06\x06", _END_64.size - 12, 45, 45, 0, 0, count, count, size, stated)
        + _LOCATOR_64.pack(b"PK\x06\x07", 0, stated + size, 1)
        + _END.pack(b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, _WIDE, _WIDE, 0)
    )
