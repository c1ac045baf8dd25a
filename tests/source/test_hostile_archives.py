"""Archives made to cost time or memory: what is read of them is bounded, and what is left is told."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator

import pytest

from esfsheet.source import unpack
from esfsheet.source.document import Document
from esfsheet.source.forms import gzip_members
from tests.source.archives import PAGE, codes, make_zip, opened, record

GOOD = gzip.compress(record("http://a.se/0"), mtime=0)
EMPTY = gzip.compress(b"", mtime=0)


class Counting:
    """Stands in for zlib, and counts the bytes that are given to it, and the bytes that it gives back unused."""

    error = zlib.error
    moved = 0

    @classmethod
    def decompressobj(cls, bits: int) -> "Counting":
        return cls(bits)

    def __init__(self, bits: int) -> None:
        self._real = zlib.decompressobj(bits)

    def decompress(self, data: bytes, size: int) -> bytes:
        Counting.moved += len(data)
        return self._real.decompress(data, size)

    @property
    def eof(self) -> bool:
        return self._real.eof

    @property
    def unused_data(self) -> bytes:
        return self._real.unused_data

    @property
    def unconsumed_tail(self) -> bytes:
        return self._real.unconsumed_tail


STORED = b"\x1f\x8b\x08" + bytes(7) + b"\x00\xf0\xff\x0f\x00"
"""The beginning of a member that swallows the 65,520 bytes behind it."""


@pytest.mark.parametrize(
    ("part", "times"),
    [
        (EMPTY, 20_000),
        (b"\x1f\x8b\x08" + bytes(7) + b"\x00", 30_000),
        (EMPTY[:12], 30_000),
        (b"\x1f\x8b\x08", 100_000),
        (STORED, 30_000),
    ],
)
def test_tiny_members_are_not_read_again_and_again(monkeypatch: pytest.MonkeyPatch, part: bytes, times: int) -> None:
    monkeypatch.setattr(gzip_members, "zlib", Counting)
    Counting.moved = 0
    data = GOOD + part * times + GOOD
    found = opened(data)
    pages = [document.data for document in found if document.problem is None]
    # What seems to swallow all that follows may take the last one with it, and is told.
    assert pages == [PAGE, PAGE] or (pages == [PAGE] and part in (STORED, b"\x1f\x8b\x08") and "S012" in codes(found))
    assert Counting.moved < 40 * len(data) + 250_000_000


def _zip(members: int, at: int, by: int) -> bytes:
    """A zip of which every member has a byte of its entry in the directory changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(members):
            archive.writestr(zipfile.ZipInfo(f"{number}.html"), b"x")
    data = bytearray(out.getvalue())
    entry = data.find(b"PK\x01\x02")
    while entry >= 0:
        data[entry + at] ^= by
        entry = data.find(b"PK\x01\x02", entry + 4)
    return bytes(data)


@pytest.mark.parametrize(("at", "by", "code"), [(8, 1, "S011"), (16, 255, "S012"), (10, 99, "S014")])
def test_of_many_failing_members_some_are_told_and_the_others_counted(at: int, by: int, code: str) -> None:
    found = opened(_zip(3_000, at, by))
    assert codes(found) == [code] * (unpack.TOLD + 1)
    assert found[-1].name == "a"
    assert found[-1].problem == (code, "2,000 more members that cannot be read")


def test_good_members_behind_many_failing_ones_are_read() -> None:
    inner = _zip(3_000, 8, 1)
    found = opened(make_zip(("a.zip", inner), ("b.html", PAGE), ("c.zip", inner)))
    assert [document.data for document in found if document.problem is None] == [PAGE]
    assert len(found) == unpack.TOLD + 2
    assert found[-1].problem == ("S011", "5,000 more members that cannot be read")


@pytest.mark.parametrize("part", [b"WARC/1.0\r\n\r\n", b"WARC/x\nx\n", b"WARC/1.0\r\nContent-Length: -1\r\n\r\n"])
@pytest.mark.parametrize("compressed", [False, True])
def test_a_warc_of_rubbish_is_left(part: bytes, compressed: bool) -> None:
    def parts() -> Iterator[bytes]:
        for piece in (record("http://a.se/0"), *[part] * 30_000):
            yield gzip.compress(piece, mtime=0) if compressed else piece

    found = opened(b"".join(parts()))
    assert found[0].data == PAGE
    assert found[-1].problem is not None
    assert found[-1].problem[0] == "S013"
    assert "in a row" in found[-1].problem[1]
    assert len(found) < 2_100


def test_damage_between_good_records_does_not_end_the_reading() -> None:
    broken = b"WARC/1.0\r\n\r\n" * 10
    data = b"".join(record(f"http://a.se/{number}") + broken for number in range(300))
    found = opened(data)
    assert sum(document.problem is None for document in found) == 300


@pytest.mark.parametrize(
    "length", ["99999999999999999999", "-5", "abc", "4000000000", "", "1e3", "1_0", "9" * 5000, "٣", "0", "3"]
)
def test_a_length_that_lies_costs_one_record(length: str) -> None:
    lying = record("http://a.se/1").replace(b"Content-Length: ", b"Content-Length: " + length.encode() + b"\r\nX: ", 1)
    found = opened(record("http://a.se/0") + lying + record("http://a.se/2"))
    assert found[0] == Document("a!20110203040506/http://a.se/0", PAGE, None, "http://a.se/0", None)
    # What is longer than the file swallows the rest, and that is told.
    assert any(code in ("S012", "S003") for code in codes(found))
