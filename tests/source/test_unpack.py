"""What is read of archives, what is left, and what is told."""

import gzip
import struct
import tarfile
import zipfile

import brotli  # type: ignore[import-untyped]
import pytest

from esfsheet.source.limits import Limits
from tests.source.archives import PAGE, codes, make_tar, make_zip, names, opened, piped, record


def test_what_is_no_page_is_left() -> None:
    archive = make_zip(
        ("sida.html", PAGE),
        ("sida.txt", b"text"),
        ("stil.CSS", b"x"),
        ("bild.png", b"x"),
        ("lista.csv.gz", gzip.compress(b"x")),
        ("__MACOSX/._sida.html", b"x"),
        (".git/sida.html", b"x"),
        ("mapp/", b""),
    )
    assert names(opened(archive)) == ["sida.html", "sida.txt"]


@pytest.mark.parametrize("folder", ["sida_files", "sida-filer", "sida_bestanden", "sida-Dateien", "sida.files"])
def test_the_folder_of_a_complete_page_holds_no_pages(folder: str) -> None:
    members = [("a/sida.htm", PAGE), (f"a/{folder}/ram.html", PAGE), (f"b/{folder}/egen.html", PAGE)]
    assert names(opened(make_zip(*members))) == ["a/sida.htm", f"b/{folder}/egen.html"]
    assert names(opened(make_tar(*members))) == ["a/sida.htm", f"b/{folder}/egen.html"]


def test_names_of_members_are_harmless_text() -> None:
    hostile = ["../../x.html", "C:\\x.html", "/etc/x.html", "a\x1b[31m\n\u202e.html", "å/ä.html"]
    for archive in (make_zip(*((name, PAGE) for name in hostile)), make_tar(*((name, PAGE) for name in hostile))):
        assert names(opened(archive)) == ["../../x.html", "C:\\x.html", "/etc/x.html", "a�[31m��.html", "å/ä.html"]


def test_names_in_a_zip_from_unix_and_from_windows() -> None:
    unmarked = make_zip(("aaaa.html", PAGE)).replace(b"aaaa.html", "åä.html".encode())
    assert names(opened(unmarked)) == ["åä.html"]
    assert names(opened(make_zip(("aa.html", PAGE)).replace(b"aa.html", "åä.html".encode("cp850")))) == ["åä.html"]


def test_an_encrypted_member_is_told_and_the_rest_is_read() -> None:
    archive = bytearray(make_zip(("a.html", PAGE), ("b.html", PAGE)))
    archive[archive.index(b"PK\x03\x04") + 6] |= 1
    archive[archive.index(b"PK\x01\x02") + 8] |= 1
    assert codes(opened(bytes(archive))) == ["S011", None]


def test_a_wrong_checksum_is_told_and_the_rest_is_read() -> None:
    archive = make_zip(("a.html", b"aaaa"), ("b.html", b"bbbb"), method=zipfile.ZIP_STORED).replace(b"aaaa", b"aaba", 1)
    found = opened(archive)
    assert codes(found) == ["S012", None]
    assert found[1].data == b"bbbb"


def test_an_unknown_way_of_compression_is_told() -> None:
    archive = bytearray(make_zip(("a.html", PAGE), ("b.html", PAGE)))
    struct.pack_into("<H", archive, archive.index(b"PK\x03\x04") + 8, 99)
    struct.pack_into("<H", archive, archive.index(b"PK\x01\x02") + 10, 99)
    assert codes(opened(bytes(archive))) == ["S014", None]


def test_bombs_are_told_and_the_rest_is_read() -> None:
    zeros = bytes(30_000_000)
    assert codes(opened(gzip.compress(zeros))) == ["S013"]
    assert codes(opened(make_zip(("a.html", zeros), ("b.html", PAGE)))) == ["S013", None]
    assert codes(opened(gzip.compress(make_tar(("a.html", zeros), ("b.html", PAGE))))) == ["S013", "S013"]
    for coding, body in (("gzip", gzip.compress(zeros)), ("br", brotli.compress(zeros, quality=1))):
        headers = f"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n"
        crawl = record("http://a.se/1", body, headers=headers) + record("http://a.se/2")
        assert codes(opened(crawl)) == ["S013", None]
    crawl = gzip.compress(record("http://a.se/1", zeros)) + gzip.compress(record("http://a.se/2"))
    assert codes(opened(crawl)) == ["S013", None]


def test_many_members_from_the_same_bytes_are_a_bomb() -> None:
    archive = make_zip(*((f"{number}.html", bytes(90_000)) for number in range(4)))
    found = opened(archive, limits=Limits(ratio=1, ratio_from=200_000))
    assert codes(found) == [None, None, "S013"]


def test_archives_in_archives_have_an_end() -> None:
    archive = make_zip(("sida.html", PAGE))
    for _ in range(2):
        archive = make_zip(("inre.zip", archive))
    assert codes(opened(archive)) == [None]
    assert codes(opened(make_zip(("inre.zip", archive), ("sida.html", PAGE)))) == ["S013", None]
    packed = PAGE
    for _ in range(9):
        packed = gzip.compress(packed)
    assert codes(opened(packed)) == ["S013"]


def test_members_have_a_limit() -> None:
    archive = make_zip(*((f"{number}.html", b"x") for number in range(5)))
    assert codes(opened(archive, limits=Limits(members=3))) == [None, None, None, "S013"]
    assert codes(opened(make_zip(("inre.zip", archive), ("b.html", b"x")), limits=Limits(members=3)))[-1] == "S013"
    assert codes(opened(make_zip(*((f"{'x' * 500}{n}.html", b"x") for n in range(5))), limits=Limits(members=3))) == ["S013"]


def test_a_member_has_a_limit_of_size() -> None:
    limits = Limits(max_bytes=len(PAGE))
    big = PAGE + b" "
    assert codes(opened(make_zip(("a.html", big), ("b.html", PAGE)), limits=limits)) == ["S003", None]
    assert codes(opened(make_tar(("a.html", big), ("b.html", PAGE)), limits=limits)) == ["S003", None]
    assert codes(opened(record("http://a.se/1", big) + record("http://a.se/2"), limits=limits)) == ["S003", None]


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"])
def test_office_documents_are_no_archives_of_pages(name: str) -> None:
    assert codes(opened(make_zip((name, b"x"), ("sida.html", PAGE)))) == ["S002"]


def test_an_archive_without_pages_says_so() -> None:
    for archive in (make_zip(("a.png", b"x")), make_zip(), make_tar(("a.png", b"x")), gzip.compress(make_tar(("a.png", b"")))):
        assert codes(opened(archive)) == ["S015"]


def test_a_zip_through_a_pipe_is_read_as_far_as_it_may_be_kept() -> None:
    archive = make_zip(("sida.html", PAGE))
    assert codes(piped(archive)) == [None]
    assert codes(piped(archive, limits=Limits(spool=100))) == ["S013"]
    assert codes(piped(make_tar(("sida.html", PAGE)))) == [None]
    assert codes(piped(gzip.compress(record("http://a.se/1")) * 3)) == [None] * 3


@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT, tarfile.USTAR_FORMAT])
def test_behind_a_damaged_header_a_tar_is_read_on(form: int) -> None:
    archive = bytearray(make_tar(*((f"{number}.html", PAGE) for number in range(3)), form=form))
    archive[archive.index(b"1.html")] ^= 0xFF
    found = opened(bytes(archive))
    assert names(found) == ["0.html", "2.html", ""]
    assert codes(found) == [None, None, "S012"]


def test_a_tar_that_was_cut_says_so() -> None:
    archive = make_tar(("a.html", PAGE), ("b.html", PAGE))
    found = opened(archive[: 512 * 3 + len(PAGE)])
    assert codes(found)[0] is None
    assert set(codes(found)[1:]) == {"S012"}


def test_a_tar_name_without_end_is_not_read_into_memory() -> None:
    header = tarfile.TarInfo("././@LongLink")
    header.type, header.size = tarfile.GNUTYPE_LONGNAME, 1 << 40
    assert codes(opened(header.tobuf(tarfile.GNU_FORMAT) + make_tar(("a.html", PAGE)))) == ["S012"]


def test_a_tar_from_before_its_mark_is_known() -> None:
    header = tarfile.TarInfo("sida.html")
    header.size = len(PAGE)
    block = bytearray(header.tobuf(tarfile.USTAR_FORMAT))
    block[257:265] = bytes(8)
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    assert names(opened(bytes(block) + PAGE.ljust(10 * 512, b"\0") + bytes(1024))) == ["sida.html"]
