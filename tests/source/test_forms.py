"""One page saved in every way gives one record."""

import bz2
import gzip
import io
import json
import lzma
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import esfsheet
from esfsheet.result import Result
from tests.source.archives import FIXTURES, make_tar, make_zip

PLAIN = {"skog": FIXTURES / "sheets/esf-2014/html_strong_br.html", "dl": FIXTURES / "sheets/esf-2007/html_dl_windows1252.html"}
SAVED = [
    *(("skog", form) for form in ("chrome.mhtml", "complete", "wget.warc.gz", "warcio.warc", "ie.mht")),
    *(("dl", form) for form in ("chrome.mhtml", "complete", "warcio.warc.gz", "ie.mht")),
]


def _record(result: Result) -> object:
    assert result.record is not None
    return json.loads(result.to_json())["record"]


@pytest.mark.parametrize(("page", "form"), SAVED)
def test_saved_forms_give_the_page_and_its_address(page: str, form: str) -> None:
    (result,) = esfsheet.parse_many([FIXTURES / "forms" / page / form])
    assert _record(result) == _record(esfsheet.parse(PLAIN[page]))
    assert result.source.url == f"http://projekt.example.org/{page}.html"
    assert [finding.code for finding in result.findings if finding.severity != "info"] == []


CHROMIUM = sorted((FIXTURES / "forms/chromium").glob("*.mhtml"))


@pytest.mark.parametrize("path", CHROMIUM, ids=lambda path: path.stem)
def test_what_a_browser_saved_gives_the_pages_record(path: Path) -> None:
    (page,) = (found for found in FIXTURES.rglob(f"{path.stem}.html") if "forms" not in found.parts)
    (result,) = esfsheet.parse_many([path])
    assert _record(result) == _record(esfsheet.parse(page))
    assert result.source.url == f"http://projekt.example.org/{page.name}"


def test_there_are_some_of_every_kind() -> None:
    assert {result.layout for result in esfsheet.parse_many(CHROMIUM)} == {"esf-2007", "esf-2014", "esf-2021", "news"}


@pytest.mark.parametrize("page", ["skog", "dl"])
def test_one_page_forms_are_read_as_bytes_too(page: str) -> None:
    for form in ("chrome.mhtml", "ie.mht"):
        path = FIXTURES / "forms" / page / form
        assert (
            _record(esfsheet.parse(path)) == _record(esfsheet.parse(path.read_bytes())) == _record(esfsheet.parse(PLAIN[page]))
        )


def _wrapped(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "page.html.gz", gzip.compress(data)
    yield "page.html.bz2", bz2.compress(data)
    yield "page.html.xz", lzma.compress(data)
    yield "pages.zip", make_zip(("år/sida.html", data))
    yield "stored.zip", make_zip(("sida.html", data), method=zipfile.ZIP_STORED)
    yield "lzma.zip", make_zip(("sida.html", data), method=zipfile.ZIP_LZMA)
    tar = make_tar(("år/" + "x" * 200 + "/sida.html", data))
    yield "pages.tar", tar
    yield "pages.tar.gz", gzip.compress(tar)
    yield "pages.tar.bz2", bz2.compress(tar)
    yield "pages.tar.xz", lzma.compress(tar)
    yield "zip-in.zip", make_zip(("inner/pages.zip", make_zip(("sida.html", data))))
    yield "gz-in.zip", make_zip(("sida.html.gz", gzip.compress(data)))
    yield "zip-in.tar.gz", gzip.compress(make_tar(("inner/pages.zip", make_zip(("sida.html", data)))))


@pytest.mark.parametrize("page", ["skog", "dl"])
def test_archives_of_any_name_give_the_page(page: str, tmp_path: Path) -> None:
    forms = dict(_wrapped(PLAIN[page].read_bytes()))
    for form in ("chrome.mhtml", "warcio.warc.gz" if page == "dl" else "warcio.warc"):
        forms[f"{form}.zip"] = make_zip((form, (FIXTURES / "forms" / page / form).read_bytes()))
    forms["crawl.wacz"] = _wacz(FIXTURES / "forms" / page / ("warcio.warc.gz" if page == "dl" else "warcio.warc"))
    want = _record(esfsheet.parse(PLAIN[page]))
    for name, data in forms.items():
        for path in (tmp_path / name, tmp_path / f"no-{len(name)}-ending"):
            path.write_bytes(data)
            (result,) = esfsheet.parse_many([path])
            assert _record(result) == want, path.name
            assert result.source.name.startswith(str(path))
    (tmp_path / "zip-in.zip").write_bytes(forms["zip-in.zip"])
    (result,) = esfsheet.parse_many([tmp_path / "zip-in.zip"])
    assert result.source.name == f"{tmp_path}/zip-in.zip!inner/pages.zip!sida.html"


def _wacz(warc: Path) -> bytes:
    return make_zip(
        ("datapackage.json", b"{}"),
        (f"archive/{warc.name}", warc.read_bytes()),
        ("indexes/index.cdx.gz", gzip.compress(b"org,example)/ 2011 {}")),
        ("pages/pages.jsonl", b"{}"),
        ("pages/thumb.html", b"<p>not a capture</p>"),
    )


def test_encodings_are_handed_on(tmp_path: Path) -> None:
    from esfsheet.source.files import documents

    assert [document.encoding for document in documents([FIXTURES / "forms/dl/ie.mht"])] == ["windows-1252"]
    assert [document.encoding for document in documents([FIXTURES / "forms/dl/warcio.warc.gz"])] == ["windows-1252"]


def test_a_compressed_stream_that_is_no_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BufferedReader(io.BytesIO(gzip.compress(PLAIN["skog"].read_bytes())))

    monkeypatch.setattr("sys.stdin", Stdin)
    (result,) = esfsheet.parse_many(["-"])
    assert (result.source.name, result.layout) == ("-", "esf-2014")


def test_an_archive_is_not_one_page() -> None:
    data = PLAIN["skog"].read_bytes()
    for archive in (make_zip(("a.html", data)), make_tar(("a.html", data)), gzip.compress(make_tar(("a.html", data)))):
        result = esfsheet.parse(archive)
        assert [finding.code for finding in result.findings] == ["S002"]
        assert "parse_many" in result.findings[0].message
    assert [finding.code for finding in esfsheet.parse(gzip.compress(data)[:-9]).findings] == ["S012"]
