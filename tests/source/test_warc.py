"""Web archives: which records are pages, and what is read behind damage."""

import gzip
import io
import subprocess
import sys
import tracemalloc
import zlib
from collections import Counter
from itertools import chain, repeat

import brotli  # type: ignore[import-untyped]
import pytest
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]
from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

import esfsheet
from esfsheet.source.passing import ADDRESS, AGAIN, OTHER, STATUS
from esfsheet.source.streams import buffered
from esfsheet.source.unpack import unpack
from tests.source.archives import PAGE, codes, opened, piped, record

OTHERS = [
    record("dns:a.se", kind="resource", headers="Content-Type: text/dns\r\n"),
    record("http://a.se/bild", headers="Content-Type: image/png\r\n"),
    record("http://a.se/borta", status="404 Not Found"),
    record("http://a.se/flyttad", status="302 Found"),
    record("http://a.se/del", status="206 Partial Content"),
    record("http://a.se/robots.txt", headers="Content-Type: text/plain\r\n"),
    record("http://a.se/tom", b"", status="204 No Content"),
    record("http://a.se/okand", b"\x00\x01\x02", headers=""),
    record("http://a.se/x", kind="revisit"),
    record("http://a.se/x", kind="request"),
    record("http://a.se/x", kind="metadata"),
    record("metadata://gnu.org/wget.log", kind="resource", headers="Content-Type: text/plain\r\n"),
]


def test_pages_are_read_and_other_records_left() -> None:
    pages = [
        record("http://a.se/1"),
        record("http://a.se/2", headers="Content-Type: text/plain; charset=ISO-8859-1\r\n", version="1.1"),
        record("http://a.se/3", kind="resource", headers="Content-Type: application/xhtml+xml\r\n"),
        record("<http://a.se/4>", headers=""),
    ]
    crawl = [*OTHERS[:6], pages[0], *OTHERS[6:], *pages[1:], OTHERS[0]]
    for data in (b"".join(crawl), gzip.compress(b"".join(crawl)), b"".join(map(gzip.compress, crawl))):
        found = opened(data, "crawl")
        assert [document.url for document in found] == [f"http://a.se/{number}" for number in range(1, 5)]
        assert {document.data for document in found} == {PAGE}
        assert found[0].name == "crawl!20110203040506/http://a.se/1"
        assert [document.encoding for document in found] == [None, "iso-8859-1", None, None]
        assert found == piped(data, "crawl")


def test_what_is_passed_over_is_told() -> None:
    told: list[str] = []
    crawl = io.BytesIO(b"".join([*OTHERS, record("http://a.se/1")]))
    assert len(list(unpack("crawl", crawl, passed_over=told.append))) == 1
    # What is about the crawl is not counted.
    assert Counter(told) == {OTHER: 2, STATUS: 4, AGAIN: 1}


def test_pages_without_an_address_of_the_web_are_counted() -> None:
    told: list[str] = []
    crawl = record("http://a.se/" + 5_000 * "x") + record("", kind="conversion") + record("http://a.se/1")
    assert len(list(unpack("crawl", io.BytesIO(crawl), passed_over=told.append))) == 1
    assert told == [ADDRESS, ADDRESS]


def test_an_empty_page_is_one_as_elsewhere() -> None:
    headers = "Content-Type: text/html; charset=utf-8\r\n"
    (found,) = opened(record("http://a.se/tom", b"", headers=headers) + record("http://a.se/t", b"", headers=""))
    assert (found.name, found.data, found.problem) == ("a!20110203040506/http://a.se/tom", b"", None)
    assert [one.code for one in esfsheet.parse(found.data).findings] == ["S001"]


@pytest.mark.parametrize("kind", ["multipart/related; boundary=x", "message/rfc822"])
def test_a_saved_page_in_mhtml_is_read(kind: str) -> None:
    own = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    parts = b"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n%s\r\n--x--\r\n" % PAGE
    for body in (own + parts, parts) if "boundary" in kind else (own + parts,):
        (found,) = opened(record("http://a.se/1.mht", body, headers=f"Content-Type: {kind}\r\n"))
        assert (found.data, found.url, found.encoding) == (PAGE, "http://a.se/1.mht", "utf-8")
    broken = record("http://a.se/1.mht", b"x", headers=f"Content-Type: {kind}\r\n") + record("http://a.se/2")
    assert codes(opened(broken)) == ["S012", None]


def _chunked(data: bytes) -> bytes:
    return b"".join(b"%X;x=y\r\n%s\r\n" % (len(data[at : at + 999]), data[at : at + 999]) for at in range(0, len(data), 999))


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Transfer-Encoding: chunked", _chunked(PAGE) + b"0\r\n\r\n"),
        ("Transfer-Encoding: chunked", PAGE),
        ("Content-Encoding: gzip", gzip.compress(PAGE)),
        ("Content-Encoding: GZIP", PAGE),
        ("Content-Encoding: x-gzip\r\nTransfer-Encoding: chunked", _chunked(gzip.compress(PAGE)) + b"0\r\nTrailer: x\r\n\r\n"),
        ("Content-Encoding: deflate", zlib.compress(PAGE)),
        ("Content-Encoding: deflate", _raw_deflate(PAGE)),
        ("Content-Encoding: br", brotli.compress(PAGE)),
        ("Content-Encoding: gzip, br", brotli.compress(gzip.compress(PAGE))),
        ("Content-Encoding: identity", PAGE),
    ],
)
def test_bodies_as_servers_send_them(headers: str, body: bytes) -> None:
    (found,) = opened(record("http://a.se/1", body, headers=f"Content-Type: text/html\r\n{headers}\r\n"))
    assert (found.problem, found.data == PAGE) == (None, True)


@pytest.mark.parametrize(
    ("headers", "body", "code"),
    [
        ("Content-Encoding: zstd", PAGE, "S014"),
        ("Content-Encoding: gzip", gzip.compress(PAGE)[:-400], "S012"),
        ("Content-Encoding: gzip", gzip.compress(PAGE)[:50] + bytes(1000), "S012"),
        ("Content-Encoding: br", brotli.compress(PAGE)[:-40], "S012"),
        ("Content-Encoding: br", b"\xff" * 99, "S012"),
        ("Transfer-Encoding: chunked", _chunked(PAGE)[:-400], "S012"),
    ],
)
def test_bodies_that_cannot_be_read_are_told(headers: str, body: bytes, code: str) -> None:
    crawl = record("http://a.se/1", body, headers=f"Content-Type: text/html\r\n{headers}\r\n") + record("http://a.se/2")
    assert codes(opened(crawl)) == [code, None]


@pytest.mark.parametrize("damage", [b"Content-Length: 99999", b"Content-Length: 9", b"Content-Length: x", b"C: 1"])
def test_a_wrong_length_costs_as_little_as_possible(damage: bytes) -> None:
    first = record("http://a.se/1")
    at = first.index(b"Content-Length")
    broken = first[:at] + damage + first[first.index(b"\r\n", at) :]
    crawl = [broken, *(record(f"http://a.se/{number}") for number in range(2, 40))]
    for found in (opened(b"".join(crawl)), opened(b"".join(map(gzip.compress, crawl)))):
        assert "S012" in codes(found)
        assert codes(found).count(None) >= 18


def test_behind_damage_a_compressed_crawl_is_read_on() -> None:
    crawl = [gzip.compress(record(f"http://a.se/{number}")) for number in range(9)]
    for at in (12, 200, len(crawl[4]) - 6):
        broken = bytearray(crawl[4])
        broken[at] ^= 0x55
        found = opened(b"".join([*crawl[:4], broken, *crawl[5:]]))
        assert {document.url for document in found if not document.problem} >= {f"http://a.se/{n}" for n in range(9) if n != 4}
        assert codes(found).count("S012") == 1


def test_a_header_without_end_is_told() -> None:
    endless = b"WARC/1.0\r\nX: " + b"x" * 200_000
    many = b"WARC/1.0\r\n" + b"X: y\r\n" * 300_000
    for head in (endless, many):
        assert codes(opened(head + b"\r\n\r\n" + record("http://a.se/1")))[0] == "S012"
        assert codes(opened(head + b"\r\n\r\n" + record("http://a.se/1")))[-1] is None


def test_without_warcio_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "warcio.recordloader", None)
    (found,) = opened(record("http://a.se/1"))
    assert found.problem is not None
    assert found.problem[0] == "S014"
    assert "esfsheet[warc]" in found.problem[1]


# warcio leaves its temporary files to the collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_same_records_as_warcio_reads() -> None:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    for number in range(50):
        body = PAGE + b"<!-- %d -->" % number
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(f"http://a.se/{number}", "response", payload=io.BytesIO(body), http_headers=headers)
        )
    want = [
        (one.rec_headers.get_header("WARC-Target-URI"), one.content_stream().read())
        for one in ArchiveIterator(io.BytesIO(out.getvalue()))
    ]
    assert [(document.url, document.data) for document in opened(out.getvalue())] == want


class _Crawl(io.RawIOBase):
    """A crawl of so many records that nobody holds whole."""

    def __init__(self, part: bytes, times: int) -> None:
        self._parts = chain.from_iterable(repeat((part,), times))
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        self._rest = self._rest or next(self._parts, b"")
        some, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(some)] = some
        return len(some)


def _peak(part: bytes, times: int, each: int) -> int:
    tracemalloc.start()
    try:
        assert len([None for _ in unpack("a", buffered(_Crawl(part, times)))]) == times * each
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "part",
    [
        gzip.compress(record("http://a.se/1", PAGE * 4)),
        record("http://a.se/1", PAGE * 4),
    ],
)
def test_memory_stays_flat_over_thousands_of_records(part: bytes) -> None:
    _peak(part, 50, 1)
    assert _peak(part, 3000, 1) < _peak(part, 300, 1) * 1.2


def test_nothing_is_written_to_the_terminal() -> None:
    crawl = record("http://a.se/x \x1b[31m") + record("http://a.se/2")[:-9] + record("http://a.se/3")
    code = "import io, sys; from esfsheet.source.unpack import unpack; list(unpack('a', io.BytesIO(sys.stdin.buffer.read())))"
    ran = subprocess.run([sys.executable, "-c", code], input=crawl, capture_output=True, check=True)
    assert (ran.stdout, ran.stderr) == (b"", b"")
