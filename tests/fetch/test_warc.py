"""Pages in one WARC file, as warcio reads and checks it."""

import gzip
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]  # warcio has no types

from esfsheet.fetch.members import Damaged, members
from esfsheet.fetch.report import Report
from esfsheet.fetch.run import fetch
from esfsheet.fetch.targets import target
from esfsheet.fetch.warc import Warc
from tests.fetch.conftest import MakeVisitor, Skipping
from tests.fetch.site import PAGE, Asked, Site, answer, redirect

PACKED = gzip.compress(PAGE, mtime=0)
WGET = (Path(__file__).parents[2] / "fixtures/forms/skog/wget.warc.gz").read_bytes()


class Run:
    def __init__(self, path: Path, visitor: MakeVisitor, time: Skipping, site: Site) -> None:
        self.path = path
        self._visitor = visitor
        self._time = time
        self._site = site

    def __call__(self, *paths: str, refresh: bool = False) -> list[str]:
        told: list[str] = []
        report = Report(len(paths), self._time.clock, quiet=True)
        wanted = [target(self._site.url + path) for path in paths]
        fetch(wanted, Warc(self.path), self._visitor(), report, lambda _, path: told.append(path), refresh=refresh)
        return told


@pytest.fixture
def run(tmp_path: Path, visitor: MakeVisitor, time_: Skipping, site: Site) -> Run:
    chunked = b"4\r\n<p>x\r\n0\r\n\r\n"
    site.replies |= {
        "/a": answer(PAGE, "200 OK", 'ETag: "1"'),
        "/packed": answer(PACKED, "200 OK", "Content-Encoding: gzip"),
        "/r": redirect("/r2"),
        "/r2": redirect("/b"),
        "/b": answer(b"<p>b"),
        "/chunked": b"HTTP/1.1 200 \r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked,
        "/pdf": answer(b"%PDF-1.7"),
    }
    return Run(tmp_path / "deep" / "pages.warc.gz", visitor, time_, site)


def _records(path: Path) -> list[tuple[str, str, bytes]]:
    """Type, path of the address, and opened body of each record."""
    found: list[tuple[str, str, bytes]] = []
    with open(path, "rb") as file:
        record: Any
        for record in ArchiveIterator(file):
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            found.append((record.rec_type, "/" + url.rpartition("/")[2], record.content_stream().read()))
    return found


def _checked(path: Path) -> None:
    ran = subprocess.run([sys.executable, "-m", "warcio.cli", "check", "-v", path], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "digest pass" in ran.stdout


def test_pages(run: Run) -> None:
    assert run("/a", "/packed", "/chunked", "/pdf", "/missing") == [str(run.path)] * 3
    _checked(run.path)
    assert [record for record in _records(run.path) if record[0] == "response"] == [
        ("response", "/a", PAGE),
        ("response", "/packed", PAGE),
        ("response", "/chunked", b"<p>x"),
    ]
    assert [kind for kind, _, _ in _records(run.path)] == ["warcinfo", *["response", "request"] * 3]


def test_a_record_holds_what_was_said(run: Run, site: Site) -> None:
    run("/packed")
    with open(run.path, "rb") as file:
        record: Any
        _, record, request = ArchiveIterator(file, no_record_parse=False)
        assert record.rec_headers.get_header("WARC-IP-Address") == "127.0.0.1"
        assert record.rec_headers.get_header("WARC-Date").startswith("2026-11-20T12:00:0")
        assert record.http_headers.get_statuscode() == "200"
        assert record.http_headers.get_header("Content-Encoding") == "gzip"
        assert request.rec_headers.get_header("WARC-Concurrent-To") == record.rec_headers.get_header("WARC-Record-ID")
        assert request.http_headers.get_header("User-Agent").startswith("esfsheet/")


def test_redirects_stand_after_the_page_that_they_lead_to(run: Run, site: Site) -> None:
    run("/r")
    assert [path for kind, path, _ in _records(run.path) if kind == "response"] == ["/b", "/r2", "/r"]
    _checked(run.path)
    asked = len(site.asked)
    assert run("/r") == [str(run.path)]
    assert len(site.asked) == asked


def test_the_next_run_goes_on(run: Run, site: Site) -> None:
    run("/a")
    run("/a", "/b")
    assert site.pages == ["/a", "/b"]
    _checked(run.path)
    assert [path for kind, path, _ in _records(run.path) if kind == "response"] == ["/a", "/b"]


def _unchanged(asked: Asked) -> bytes:
    assert asked.headers["if-none-match"] == '"1"'
    return b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"


def test_refresh(run: Run, site: Site) -> None:
    run("/a")
    size = run.path.stat().st_size
    site.replies["/a"] = _unchanged
    assert run("/a", refresh=True) == [str(run.path)]
    assert run.path.stat().st_size == size
    site.replies["/a"] = answer(b"<p>new")
    run("/a", refresh=True)
    assert [body for kind, _, body in _records(run.path) if kind == "response"] == [PAGE, b"<p>new"]


def test_wherever_a_run_is_killed_only_whole_records_are_left(run: Run, site: Site) -> None:
    run("/a", "/r")
    whole = run.path.read_bytes()
    ends = [member.end for member in members(run.path)]
    assert ends[-1] == len(whole)
    for cut in range(ends[0], len(whole), 61):
        run.path.write_bytes(whole[:cut])
        # Only who appends may cut.
        assert Warc(run.path).holds(target(site.url + "/none")) is None
        assert run.path.stat().st_size == cut
        run("/b")
        assert run.path.read_bytes().startswith(whole[: max(end for end in ends if end <= cut)])
    _checked(run.path)
    # One that was cut after the page but before the redirect is asked for again.
    run.path.write_bytes(whole[: ends[-2] - 3])
    asked = len(site.asked)
    run("/a", "/r")
    assert len(site.asked) > asked
    _checked(run.path)


@pytest.mark.parametrize(
    "left",
    [WGET[:-9], WGET[: WGET.index(b"\x1f\x8b", 9) + 40], gzip.compress(b"WARC/1.0\r\n", mtime=0)[:-4]],
    ids=["end", "middle", "begin"],
)
def test_the_torn_file_of_another_program_is_refused_and_stays(run: Run, left: bytes) -> None:
    run.path.parent.mkdir()
    run.path.write_bytes(left)
    with pytest.raises(Damaged, match=r"not esfsheet|cut short"):
        run("/a")
    assert run.path.read_bytes() == left


def test_an_empty_file_is_begun(run: Run) -> None:
    run.path.parent.mkdir()
    run.path.touch()
    run("/a")
    _checked(run.path)


def test_a_whole_file_of_another_program_is_added_to(run: Run) -> None:
    run.path.parent.mkdir()
    run.path.write_bytes(WGET)
    run("/a")
    assert run.path.read_bytes().startswith(WGET)
    assert _records(run.path)[-2][:2] == ("response", "/a")


def test_the_first_page_comes_with_the_files_own_description_or_not_at_all(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    replace = os.replace

    def look(source: Path, to: Path) -> None:
        seen.append(Path(source).read_bytes())
        replace(source, to)

    monkeypatch.setattr(os, "replace", look)
    run("/a")
    assert seen == [run.path.read_bytes()]


@pytest.mark.parametrize("said", [b"Ja d\xe5", b"J\xc3\xa5", b"\x80\xff", b""])
def test_what_a_host_says_in_no_ascii_is_kept_as_it_came(run: Run, site: Site, said: bytes) -> None:
    site.replies["/a"] = b"HTTP/1.1 200 " + said + b"\r\nContent-Type: text/html\r\nX-Y: " + said + b"z\r\n\r\n" + PAGE
    assert run("/a") == [str(run.path)]
    _checked(run.path)
    head = gzip.decompress(run.path.read_bytes())
    assert (b"HTTP/1.1 200 " + said).rstrip() + b"\r\n" in head
    assert b"X-Y: " + said + b"z\r\n" in head
    assert run("/a") == [str(run.path)]


def test_what_another_run_adds_or_tears_is_seen(run: Run, visitor: MakeVisitor, site: Site) -> None:
    def visit(path: str) -> Any:
        return visitor().page(target(site.url + path).url)  # type: ignore[arg-type]  # these targets have one

    one, other = Warc(run.path), Warc(run.path)
    one.keep(target(site.url + "/a"), visit("/a"), None)
    with open(run.path, "ab") as file:
        file.write(PACKED[:20])
    other.keep(target(site.url + "/b"), visit("/b"), None)
    one.keep(target(site.url + "/packed"), visit("/packed"), None)
    assert one.holds(target(site.url + "/b"))
    assert [path for kind, path, _ in _records(run.path) if kind == "response"] == ["/a", "/b", "/packed"]
    _checked(run.path)


@pytest.mark.parametrize(
    "content", [b"not gzip at all", gzip.compress(b"no warc", mtime=0), b"\0" * 9000, b"\x1f\x8b\x08" + b"\0" * 9000]
)
def test_a_file_that_is_none_of_ours_is_not_touched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.warc.gz"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        Warc(path)
    assert path.read_bytes() == content


def test_damage_in_the_middle_is_not_cut_off(run: Run) -> None:
    run("/a", "/b")
    data = bytearray(run.path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    run.path.write_bytes(data)
    with pytest.raises(Damaged):
        Warc(run.path)
    assert run.path.read_bytes() == bytes(data)


def test_no_page_no_file(run: Run) -> None:
    assert run("/pdf") == []
    assert not run.path.exists()


def test_two_runs_at_once_hold_a_page_once(run: Run, site: Site, visitor: MakeVisitor) -> None:
    one, other = Warc(run.path), Warc(run.path)
    wanted = target(site.url + "/r")
    assert wanted.url is not None
    visits = [visitor().page(wanted.url, lambda _: []) for _ in range(2)]
    paths = [shelf.keep(wanted, visit, None) for shelf, visit in zip((one, other), visits, strict=True)]
    assert paths == [str(run.path)] * 2
    assert [path for kind, path, _ in _records(run.path) if kind == "response"] == ["/b", "/r2", "/r"]
