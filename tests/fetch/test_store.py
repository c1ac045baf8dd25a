"""Pages in a folder: whole, described, and not asked for twice."""

import gzip
import hashlib
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from esfsheet.fetch.report import Report
from esfsheet.fetch.run import fetch
from esfsheet.fetch.store import Pages
from esfsheet.fetch.targets import target
from tests.fetch.conftest import MakeVisitor, Skipping
from tests.fetch.site import PAGE, Asked, Site, answer, redirect


class Run:
    """Runs into one folder, and what they told."""

    def __init__(self, folder: Path, visitor: MakeVisitor, time: Skipping, site: Site) -> None:
        self.folder = folder
        self._visitor = visitor
        self._time = time
        self._site = site

    def __call__(self, *paths: str, refresh: bool = False) -> list[str]:
        told: list[str] = []
        self.report = Report(len(paths), self._time.clock, quiet=True)
        wanted = [target(self._site.url + path) for path in paths]
        fetch(wanted, Pages(self.folder), self._visitor(), self.report, lambda _, path: told.append(path), refresh=refresh)
        return told


@pytest.fixture
def run(tmp_path: Path, visitor: MakeVisitor, time_: Skipping, site: Site) -> Run:
    return Run(tmp_path / "deep" / "pages", visitor, time_, site)


def _side(path: str) -> dict[str, Any]:
    side = json.loads(Path(f"{path}.json").read_bytes())
    assert isinstance(side, dict)
    return side


def test_a_page_and_its_side_file(run: Run, site: Site) -> None:
    site.replies |= {
        "/a": redirect("/b?x"),
        "/b?x": answer(
            gzip.compress(PAGE, mtime=0), "200 OK", "Content-Encoding: gzip", "ETag: å", kind="text/html; charset=Latin1"
        ),
    }
    [path] = run("/a")
    assert Path(path).read_bytes() == PAGE
    assert path.endswith(".html")
    side = _side(path)
    assert (
        list(side)
        == (
            "url final_url target operation_id capture original_url time checked status headers address redirects"
            " media_type encoding bytes sha256"
        ).split()
    )
    assert side["url"] == side["target"] == site.url + "/a"
    assert side["final_url"] == site.url + "/b?x"
    assert side["redirects"] == [site.url + "/a"]
    assert side["time"].startswith("2026-11-20T12:00:0")
    assert (side["status"], side["encoding"], side["media_type"]) == (200, "Latin1", "text/html")
    assert (side["bytes"], side["sha256"]) == (len(PAGE), hashlib.sha256(PAGE).hexdigest())
    assert ["Content-Encoding", "gzip"] in side["headers"]
    assert {side[name] for name in ("operation_id", "capture", "original_url", "checked")} == {None}
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o666 & ~umask


def test_a_saved_page_is_not_asked_for_again(run: Run, site: Site) -> None:
    site.replies |= {"/a": answer(), "/t": answer(kind="text/plain")}
    first = run("/a", "/t")
    asked = len(site.asked)
    assert run("/a", "/t") == first
    assert len(site.asked) == asked
    assert [Path(path).suffix for path in first] == [".html", ".txt"]


@pytest.mark.parametrize("damage", ["body", "body gone", "side", "side gone", "side of another", "side is a list"])
def test_what_is_half_saved_is_asked_for_again(run: Run, site: Site, damage: str) -> None:
    site.replies |= {"/a": answer(), "/b": answer(b"<p>another")}
    path, other = run("/a", "/b")
    match damage:
        case "body":
            Path(path).write_bytes(PAGE[:-1])
        case "body gone":
            Path(path).unlink()
        case "side":
            Path(f"{path}.json").write_bytes(Path(f"{path}.json").read_bytes()[:-5])
        case "side gone":
            Path(f"{path}.json").unlink()
        case "side of another":
            Path(f"{path}.json").write_bytes(Path(f"{other}.json").read_bytes())
        case _:
            Path(f"{path}.json").write_text("[1]")
    assert run("/a") == [path]
    assert Path(path).read_bytes() == PAGE
    assert _side(path)["bytes"] == len(PAGE)
    assert site.pages == ["/a", "/b", "/a"]


def test_leftovers_of_a_killed_run_are_swept(run: Run, site: Site) -> None:
    site.replies["/a"] = answer()
    [path] = run("/a")
    left = run.folder / ".x.html.esfsheet-part"
    left.write_bytes(b"<p>half")
    other = run.folder / ".x.html.part"
    other.write_bytes(b"<p>another program's")
    run("/a")
    assert not left.exists()
    assert other.read_bytes() == b"<p>another program's"
    assert sorted(name for name in os.listdir(run.folder) if name.endswith(".html")) == [Path(path).name]


def test_links_in_the_folder_are_never_written_through(run: Run, site: Site) -> None:
    site.replies["/a"] = answer()
    [path] = map(Path, run("/a"))
    mine = run.folder.parent / "mine"
    mine.write_bytes(b"mine")
    for place in (path, Path(f"{path}.json")):
        for name in (place, place.with_name(f".{place.name}.esfsheet-part")):
            name.unlink(missing_ok=True)
            name.symlink_to(mine)
    Path(f"{path}.json").unlink()
    assert run("/a") == [str(path)]
    assert mine.read_bytes() == b"mine"
    assert path.read_bytes() == PAGE


def test_what_stands_in_the_place_of_a_page_and_is_no_file_is_left_alone(run: Run, site: Site) -> None:
    site.replies["/a"] = answer()
    [path] = map(Path, run("/a"))
    path.unlink()
    os.mkfifo(path)
    assert run("/a") == [str(path)]
    assert path.read_bytes() == PAGE


@pytest.mark.parametrize(
    "error", [RuntimeError("strange"), UnicodeEncodeError("ascii", "å", 0, 1, "no"), AssertionError(), MemoryError()]
)
def test_whatever_goes_wrong_with_one_target_the_rest_go_on(
    run: Run, site: Site, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    site.replies |= {"/a": answer(), "/b": answer()}
    keep = Pages.keep

    def fails(self: Pages, wanted: Any, *rest: Any) -> str:
        if wanted.text.endswith("/a"):
            raise error
        return keep(self, wanted, *rest)

    monkeypatch.setattr(Pages, "keep", fails)
    assert len(run("/a", "/b")) == 1
    assert not run.report.clean


def _conditional(asked: Asked) -> bytes:
    if (
        asked.headers.get("if-none-match") == '"1"'
        and asked.headers.get("if-modified-since") == "Mon, 02 Jan 2023 00:00:00 GMT"
    ):
        return b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
    return answer(PAGE, "200 OK", 'ETag: "1"', "Last-Modified: Mon, 02 Jan 2023 00:00:00 GMT")


def test_refresh_keeps_what_has_not_changed(run: Run, site: Site) -> None:
    site.replies |= {"/a": _conditional, "/r": redirect("/a")}
    first = run("/a", "/r")
    before = [os.stat(path).st_mtime_ns for path in first]
    assert run("/a", "/r", refresh=True) == first
    assert [os.stat(path).st_mtime_ns for path in first] == before
    assert all(_side(path)["checked"] > _side(path)["time"] for path in first)
    # The redirect itself is asked for as ever: only what is held can be unchanged.
    assert [("if-none-match" in asked.headers) for asked in site.asked[-3:]] == [True, False, True]
    # And the validators are still known to the next run.
    assert run("/a", refresh=True) == first[:1]
    assert site.asked[-1].headers["if-none-match"] == '"1"'


def test_refresh_replaces_what_has_changed(run: Run, site: Site) -> None:
    site.replies["/a"] = answer(PAGE, "200 OK", 'ETag: "1"')
    [old] = run("/a")
    site.replies["/a"] = answer(b"new text", "200 OK", 'ETag: "2"', kind="text/plain")
    [new] = run("/a", refresh=True)
    assert Path(new).read_bytes() == b"new text"
    assert _side(new)["checked"] is None
    # It is one page: its old form does not stand beside it.
    assert not Path(old).exists()
    assert not Path(f"{old}.json").exists()


def test_refresh_keeps_the_page_where_the_site_fails(run: Run, site: Site) -> None:
    site.replies["/a"] = answer()
    [path] = run("/a")
    for reply in (answer(b"", "404 Not Found"), answer(PAGE, "200 OK", "Content-Length: 9999"), answer(b"%PDF-1.7")):
        site.replies["/a"] = reply
        assert run("/a", refresh=True) == []
        assert not run.report.clean
        assert Path(path).read_bytes() == PAGE
    assert run("/a") == [path]


def test_a_304_that_was_not_asked_for_is_no_page(run: Run, site: Site) -> None:
    site.replies["/a"] = b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n"
    assert run("/a") == []
    assert run("/a", refresh=True) == []


def test_one_bad_target_stops_no_other(run: Run, site: Site) -> None:
    site.replies |= {"/a": answer(), "/pdf": answer(b"%PDF-1.7"), "/c": answer()}
    assert len(run("/a", "/missing", "/pdf", "/c")) == 2
    assert not run.report.clean


@pytest.mark.parametrize(
    "side", ["[" * 100_000, "5", "{}", '{"headers": 5}', '{"headers": [1]}', '{"headers": [["a"]], "url": 1}', "\udce5"]
)
@pytest.mark.parametrize("refresh", [False, True])
def test_a_side_file_that_somebody_has_spoilt_is_made_anew(run: Run, site: Site, side: str, refresh: bool) -> None:
    site.replies["/a"] = answer()
    [path] = run("/a")
    whole = _side(path)
    spoilt = json.loads(side) if side.startswith("{") else None
    text = json.dumps(whole | spoilt) if spoilt is not None else side
    Path(f"{path}.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert run("/a", refresh=refresh) == [path]
    assert run.report.clean
    if spoilt != {}:
        assert _side(path)["headers"] == whole["headers"]
