"""Copies of the Internet Archive, from a stand-in that answers as its documentation says."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from esfsheet.fetch.problem import Failed
from esfsheet.fetch.report import Report
from esfsheet.fetch.run import fetch
from esfsheet.fetch.shelf import Shelf
from esfsheet.fetch.store import Pages
from esfsheet.fetch.targets import target
from esfsheet.fetch.warc import Warc
from esfsheet.fetch.wayback import Archive, Copy, copies, nearest
from tests.fetch.conftest import MakeVisitor, Skipping
from tests.fetch.site import Asked, Reply, Site, answer

PAGE = "http://www.esf.se/Projekt/?dnr=2008-3030382"
STAMPS = ["20090105120000", "20120301000000", "20121130235959", "20150101000000"]


class Stand(dict[str, Reply]):
    """Replies by the beginning of a path."""

    def get(self, path: str, default: Reply = b"") -> Reply:  # type: ignore[override]
        return next((reply for start, reply in self.items() if path.startswith(start)), default)


def _list(asked: Asked) -> bytes:
    query = parse_qs(urlsplit(asked.path).query)
    assert query["output"] == ["json"]
    assert query["filter"] == ["statuscode:200"]
    fields = query["fl"][0].split(",")
    rows = [{"timestamp": stamp, "original": PAGE} for stamp in STAMPS] if query["url"] == [PAGE] else []
    table = [fields, *([row[field] for field in fields] for row in rows)] if rows else []
    return answer(json.dumps(table).encode(), kind="application/json")


def _copy(asked: Asked) -> bytes:
    return answer(f"<p>{asked.path}".encode(), "200 OK", "Memento-Datetime: Thu, 01 Mar 2012 00:00:00 GMT")


@pytest.fixture
def archive(site: Site) -> Site:
    site.replies = Stand({"/cdx/search/cdx?": _list, "/web/": _copy, "/robots.txt": answer(b"", "404 No")})
    return site


def _fetch(shelf: Shelf, visitor: MakeVisitor, time: Skipping, base: str, year: int | None, *words: str) -> list[str]:
    told: list[str] = []
    report = Report(len(words), time.clock, quiet=True)
    fetch(
        [target(word) for word in words],
        shelf,
        visitor(),
        report,
        lambda _, path: told.append(path),
        archive=Archive(year, base + "/"),
    )
    return told


@pytest.mark.parametrize(
    ("year", "stamp"),
    [(None, 3), (2012, 2), (2009, 0), (2010, 0), (2011, 2), (2013, 2), (2014, 3), (1999, 0), (2026, 3)],
)
def test_the_copy_nearest_to_the_year(
    archive: Site, visitor: MakeVisitor, time_: Skipping, tmp_path: Path, year: int | None, stamp: int
) -> None:
    [path] = _fetch(Pages(tmp_path), visitor, time_, archive.url, year, PAGE)
    assert archive.pages[-1] == f"/web/{STAMPS[stamp]}id_/{PAGE}"
    side = json.loads(Path(f"{path}.json").read_bytes())
    assert side["url"] == side["original_url"] == PAGE
    assert side["final_url"] == f"{archive.url}/web/{STAMPS[stamp]}id_/{PAGE}"
    assert side["capture"] == f"wayback{year or ''}"


@pytest.mark.parametrize("kind", ["folder", "warc"])
def test_a_copy_is_not_asked_for_again_and_is_not_the_page(
    archive: Site, visitor: MakeVisitor, time_: Skipping, tmp_path: Path, kind: str
) -> None:
    def shelf() -> Shelf:
        return Pages(tmp_path) if kind == "folder" else Warc(tmp_path / "a.warc.gz")

    first = _fetch(shelf(), visitor, time_, archive.url, 2012, PAGE)
    asked = len(archive.asked)
    assert _fetch(shelf(), visitor, time_, archive.url, 2012, PAGE) == first
    assert len(archive.asked) == asked
    _fetch(shelf(), visitor, time_, archive.url, 2009, PAGE)
    assert len(archive.asked) > asked
    assert shelf().holds(target(PAGE)) is None


def test_no_copy(archive: Site, visitor: MakeVisitor, time_: Skipping, tmp_path: Path) -> None:
    assert _fetch(Pages(tmp_path), visitor, time_, archive.url, None, "http://www.esf.se/other") == []
    with pytest.raises(Failed, match="no copy"):
        nearest(copies(b"[]"), 2012)


def test_an_empty_answer_is_an_empty_list() -> None:
    assert copies(b"") == copies(b"[]\n") == copies(b'[["timestamp","original"]]') == []
    assert copies(b'[["original","timestamp"],["b","20120101000000"]]') == [Copy("20120101000000", "b")]


@pytest.mark.parametrize(
    "data",
    [
        b"<html>busy",
        b"{}",
        b"1",
        b"[1]",
        b"[[],[1]]",
        b'[["timestamp"],["20120101000000"]]',
        b'[["timestamp","original"],["2012","a"]]',
        b'[["timestamp","original"],[1,2]]',
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_what_is_no_list(data: bytes) -> None:
    with pytest.raises(Failed, match="no list of copies"):
        copies(data)
