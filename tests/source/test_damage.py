"""Damaged archives: nothing raises, the rest is read."""

import bz2
import gzip
import lzma
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from esfsheet.source.document import Document
from esfsheet.source.kinds import kind
from esfsheet.source.limits import Limits
from tests.source.archives import FIXTURES, PAGE, make_tar, make_zip, opened, piped, record

_NOISE = random.Random(1)
_PAGES = [(f"{number}.html", PAGE + b"<!-- %s -->" % _NOISE.randbytes(3000).hex().encode()) for number in range(6)]
_CRAWL = [record(f"http://a.se/{name}", data) for name, data in _PAGES]
_CHUNKED = record(
    "http://a.se/c",
    b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (gzip.compress(PAGE)[:700], gzip.compress(PAGE)[700:]))
    + b"0\r\n\r\n",
    headers="Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
)
FORMS = {
    "zip": make_zip(*_PAGES),
    "tar": make_tar(*_PAGES),
    "tar.gz": gzip.compress(make_tar(*_PAGES)),
    "tar.bz2": bz2.compress(make_tar(*_PAGES)),
    "tar.xz": lzma.compress(make_tar(*_PAGES)),
    "warc": b"".join([*_CRAWL, _CHUNKED]),
    "warc.gz": b"".join(map(gzip.compress, [*_CRAWL, _CHUNKED])),
    "one.warc.gz": gzip.compress(b"".join([*_CRAWL, _CHUNKED])),
    "wget": (FIXTURES / "forms/skog/wget.warc.gz").read_bytes(),
    "zip.zip": make_zip(("a.zip", make_zip(*_PAGES)), ("b.tgz", gzip.compress(make_tar(*_PAGES)))),
    "wacz": make_zip(("datapackage.json", b"{}"), ("archive/a.warc.gz", b"".join(map(gzip.compress, _CRAWL)))),
    "mhtml": (FIXTURES / "forms/skog/chrome.mhtml").read_bytes(),
    "mht": (FIXTURES / "forms/dl/ie.mht").read_bytes(),
}


def _sound(found: list[Document]) -> bool:
    return all(document.name.startswith("a") and (document.problem is None or not document.data) for document in found)


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    data = bytearray(FORMS[draw(st.sampled_from(sorted(FORMS)))])
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data) - 1))
        how = draw(st.integers(0, 3))
        if how == 0:
            data[at] = draw(st.integers(0, 255))
        elif how == 1:
            data[at : at + draw(st.integers(1, 600))] = b""
        elif how == 2:
            data[at:at] = draw(st.binary(max_size=40))
        else:
            data[at : at + 8] = b"\xff" * len(data[at : at + 8])
    return bytes(data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data)


@given(_damaged())
@settings(max_examples=400, deadline=None)
def test_nothing_raises(data: bytes) -> None:
    limits = Limits(max_bytes=100_000, spool=200_000, ratio_from=1_000_000)
    assert _sound(opened(data, limits=limits))
    assert _sound(piped(data, limits=limits))


_STARTS = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b\x08",
    b"BZh91AY&SY",
    b"\xfd7zXZ\x00",
    b"WARC/1.0\r\n",
    b"MIME-Version: 1.0\r\n",
)


@given(
    st.sampled_from([*_STARTS, bytes(257) + b"ustar", b"Content-Type: text/html\r\nMIME-Version: 1\r\n\r\n"]),
    st.binary(max_size=2000),
)
@settings(max_examples=300, deadline=None)
def test_nothing_raises_on_what_only_begins_as_an_archive(start: bytes, rest: bytes) -> None:
    assert _sound(opened(start + rest))
    assert kind(start + rest) != "page"


@pytest.mark.parametrize(
    ("form", "lost"), [("zip", 1), ("tar", 1), ("warc", 2), ("warc.gz", 2), ("wacz", 6), ("zip.zip", 6), ("one.warc.gz", 7)]
)
@given(place=st.floats(0.02, 0.98))
@settings(max_examples=60, deadline=None)
def test_one_damaged_byte_costs_as_few_pages_as_the_form_allows(form: str, lost: int, place: float) -> None:
    data = bytearray(FORMS[form])
    whole = {document.data for document in opened(FORMS[form])}
    data[int(len(data) * place)] ^= 0x41
    found = opened(bytes(data))
    left = {document.data for document in found} & whole
    if len(found) == 1:
        return  # A zip's directory is hit, without which it says nothing.
    assert len(left) >= len(whole) - lost, [document.problem for document in found]


@pytest.mark.parametrize("form", ["tar", "tar.gz", "warc", "warc.gz", "one.warc.gz"])
def test_of_an_archive_that_was_cut_the_beginning_is_read_and_the_cut_is_told(form: str) -> None:
    cut = FORMS[form][: len(FORMS[form]) * 4 // 5]
    found = piped(cut)
    good = [document for document in found if document.problem is None]
    assert {document.data for document in good} <= {document.data for document in opened(FORMS[form])}
    assert len(good) >= 1
    assert any(document.problem for document in found)


@pytest.mark.parametrize("read", [opened, piped])
def test_a_zip_that_was_cut_is_not_said_to_be_none(read: Callable[[bytes], list[Document]]) -> None:
    [found] = read(FORMS["zip"][:-200])
    assert found.problem == ("S012", "the list of what it holds, which ends a zip, is missing: it was cut short")
