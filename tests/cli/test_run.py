"""`esfsheet run`: fetch, parse, validate and print in one."""

import http.server
import json
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.cli.test_parse import FIXTURES
from tests.command import run


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A server on this machine with one page."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sheet.html").write_bytes((FIXTURES / "esf-2014" / "html_strong_br.html").read_bytes())

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_the_whole_chain(site: str, tmp_path: Path) -> None:
    words = ("run", f"{site}/sheet.html", "--allow-private", "--out", tmp_path / "pages", "-o", tmp_path / "out.jsonl")
    ran = run(*words)
    assert ran.returncode == 0, ran.stderr
    assert "Beneficiary" in ran.stdout.decode()
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    assert line["layout"] == "esf-2014"
    assert line["source"]["url"] == f"{site}/sheet.html"
    again = run(*words)
    assert again.stdout == ran.stdout
    assert b"already there" in again.stderr


def test_a_target_that_fails_is_told_and_the_rest_shown(site: str, tmp_path: Path) -> None:
    page = FIXTURES / "esf-2014" / "bank_plain.txt"
    ran = run("run", f"{site}/none.html", page, "--allow-private", "--out", tmp_path / "pages")
    assert ran.returncode == 2
    assert "Beneficiary" in ran.stdout.decode()
    assert b"404" in ran.stderr


def test_patterns_are_saved_pages(tmp_path: Path, site: str) -> None:
    for name in ("b.html", "a.html"):
        (tmp_path / name).write_bytes((FIXTURES / "esf-2014" / "html_strong_br.html").read_bytes())
    words = [str(tmp_path / "*.html"), f"{site}/sheet.html?" + "x" * 3000, "--allow-private"]
    ran = run("run", *words, "--out", tmp_path / "pages", "-o", tmp_path / "out.jsonl")
    assert b"1 saved" in ran.stderr
    lines = map(json.loads, (tmp_path / "out.jsonl").read_text("utf-8").splitlines())
    found = [line["source"]["name"] for line in lines if line["source"]["sha256"]]
    assert found[:2] == [str(tmp_path / "a.html"), str(tmp_path / "b.html")]
    assert len(found) == 3


@pytest.mark.parametrize("word", ["*.none", "sidor/[ab].html", "none.html", "none/", ""])
def test_what_is_neither_there_nor_an_address_is_told(tmp_path: Path, word: str) -> None:
    ran = run("run", word, FIXTURES / "esf-2014" / "bank_plain.txt", "--out", tmp_path / "pages")
    assert ran.returncode == 2
    assert b"neither a file here, nor an operation id, nor an address" in ran.stderr
    assert "Beneficiary" in ran.stdout.decode()


def test_documents_come_in_the_order_of_the_words(tmp_path: Path, site: str) -> None:
    page = FIXTURES / "esf-2014" / "bank_plain.txt"
    run("run", f"{site}/sheet.html", page, "--allow-private", "--out", tmp_path / "pages", "-o", tmp_path / "out.jsonl")
    lines = map(json.loads, (tmp_path / "out.jsonl").read_text("utf-8").splitlines())
    assert [line["source"]["url"] is None for line in lines][:2] == [False, True]


def test_each_fetched_page_stands_where_it_was_asked_for(tmp_path: Path, site: str) -> None:
    first, last = FIXTURES / "esf-2014" / "bank_plain.txt", FIXTURES / "codes" / "V301.txt"
    words: list[str | Path] = [
        f"{site}/sheet.html",
        first,
        f"{site}/none.html",
        f"{site}/sheet.html?2",
        last,
        f" {site}/sheet.html",
    ]
    run("run", *words, "--allow-private", "--out", tmp_path / "pages", "-o", tmp_path / "out.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    names = [line["source"]["url"] or line["source"]["name"] for line in lines if line["source"]["sha256"]]
    assert names == [words[0], str(first), words[3], str(last)]


def test_saved_pages_need_no_network() -> None:
    ran = run("run", FIXTURES / "codes" / "V402.txt")
    assert ran.returncode == 1
    assert "V402" in ran.stdout.decode()
