"""Paths on the command line to documents: folders, patterns, side files."""

import gzip
import io
import json
import os
from pathlib import Path

import pytest

from esfsheet.source import paths
from esfsheet.source.files import documents
from tests.source.archives import PAGE, make_zip, record


def _names(folder: Path, *below: str) -> list[str]:
    found = documents([str(folder / path) for path in below] or [folder])
    return [document.name.removeprefix(f"{folder}/") for document in found]


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PAGE)


def test_folders_give_pages_and_archives(tmp_path: Path) -> None:
    _make(tmp_path, "b.html", "a.txt", "c/d.htm", "stil.css", "bild.PNG", "data.jsonl", "tabell.csv.gz", ".dold/x.html")
    (tmp_path / "e.zip").write_bytes(make_zip(("x.html", PAGE), ("y.css", b"")))
    (tmp_path / "f.html.gz").write_bytes(gzip.compress(PAGE))
    assert _names(tmp_path) == ["a.txt", "b.html", "c/d.htm", "e.zip!x.html", "f.html.gz"]


@pytest.mark.parametrize("folder", ["sida_files", "sida_filer", "sida-filer", "sida_bestanden", "sida.files"])
def test_the_folder_of_a_complete_page_is_left(folder: str, tmp_path: Path) -> None:
    _make(tmp_path, "sida.html", f"{folder}/ram.html", "bred_files/egen.html", "sida_annat/egen.html")
    assert _names(tmp_path) == ["bred_files/egen.html", "sida.html", "sida_annat/egen.html"]
    (tmp_path / "sida.html").unlink()
    assert f"{folder}/ram.html" in _names(tmp_path)
    assert _names(tmp_path / folder) == ["ram.html"]


def test_patterns_that_the_shell_has_left(tmp_path: Path) -> None:
    _make(tmp_path, "a1.html", "a2.html", "b/a3.html", "[x].html")
    assert _names(tmp_path, "a*.html") == ["a1.html", "a2.html"]
    assert _names(tmp_path, "**/a?.html") == ["a1.html", "a2.html", "b/a3.html"]
    assert _names(tmp_path, "[x].html") == ["[x].html"]
    assert _names(tmp_path, "?") == ["b/a3.html"]
    (missing,) = documents([str(tmp_path / "inget*.html")])
    assert missing.problem is not None
    assert missing.problem[0] == "S009"


@pytest.mark.parametrize(
    ("side", "url"),
    [
        ({"final_url": "https://www.esf.se/x?dnr=1"}, "https://www.esf.se/x?dnr=1"),
        ({"final_url": "file:///x"}, None),
        ({"final_url": "https://a.se/\x1b[31m"}, None),
        ({"final_url": 1}, None),
        ({"url": "https://www.esf.se/x"}, None),
        (["final_url"], None),
    ],
)
def test_the_side_file_says_where_a_page_came_from(side: object, url: str | None, tmp_path: Path) -> None:
    _make(tmp_path, "a.html")
    (tmp_path / "a.html.json").write_text(json.dumps(side))
    (found,) = documents([tmp_path])
    assert (found.url, found.data) == (url, PAGE)


def test_a_broken_side_file_is_none(tmp_path: Path) -> None:
    _make(tmp_path, "a.html")
    for text in ("", "{", "[" * 100_000):
        (tmp_path / "a.html.json").write_text(text)
        (found,) = documents([tmp_path])
        assert (found.url, found.problem) == (None, None)


def test_standard_input_may_be_an_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (make_zip(("x.html", PAGE)), gzip.compress(record("http://a.se/1")), PAGE, b""):

        class Stdin:
            buffer = io.BytesIO(data)

        monkeypatch.setattr("sys.stdin", Stdin)
        (found,) = documents(["-"])
        assert found.problem is None
        assert found.data == (PAGE if data else b"")


def test_a_broken_file_does_not_stop_the_others(tmp_path: Path) -> None:
    _make(tmp_path, "a.html", "z.html")
    (tmp_path / "b.zip").write_bytes(make_zip(("x.html", PAGE))[:-30])
    (tmp_path / "c.gz").write_bytes(gzip.compress(PAGE)[:-9])
    found = list(documents([tmp_path]))
    assert [document.problem and document.problem[0] for document in found] == [None, "S012", "S012", None]


def test_folders_nested_deeper_than_calls_may_be(tmp_path: Path) -> None:
    folder = tmp_path
    for depth in range(1_300):
        folder = folder / "d"
        folder.mkdir()
        if depth in (0, 1_299):
            (folder / "p.html").write_bytes(b"<p>x")
    (tmp_path / "e.html").write_bytes(b"<p>y")
    found = [document.data for document in documents([tmp_path])]
    while folder != tmp_path:  # what clears up behind the tests goes no deeper than calls
        (folder / "p.html").unlink(missing_ok=True)
        folder.rmdir()
        folder = folder.parent
    assert found == [b"<p>x", b"<p>x", b"<p>y"]


def test_a_link_that_leads_to_itself_is_no_page_and_breaks_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to("a.html")
    (tmp_path / "b.html").write_bytes(b"<p>y")
    (tmp_path / "c").symlink_to(".")
    assert [document.data for document in documents([tmp_path])] == [b"<p>y"]


def test_a_folder_of_many_is_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_TOGETHER", 7)
    names = [f"{number * 37 % 100:02}{'ö' * (number % 3)}.html" for number in range(100)]
    for name in names:
        (tmp_path / name).touch()
    (tmp_path / "00_files").mkdir()
    (tmp_path / "00_files" / "frame.html").touch()
    assert [os.path.basename(path) for path in paths.walk(tmp_path)] == sorted(names)
