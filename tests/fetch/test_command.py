"""`esfsheet fetch` as a user and as a script see it."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import esfsheet
from tests.command import run
from tests.fetch.site import PAGE, Asked, Site, answer

FETCH = [sys.executable, "-m", "esfsheet", "fetch"]
HERE = ["--allow-private", "--delay", "0"]


def _run(*words: str | Path, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return run("fetch", *words, stdin=stdin, cwd=cwd)


@contextmanager
def _started(*words: str | Path, cwd: Path) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [*FETCH, *map(str, words)], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    try:
        with process:
            yield process
            process.kill()
    finally:
        process.kill()


def _whole(folder: Path) -> list[str]:
    """The names of the pages in a folder; each must be whole and have its side file."""
    for side in folder.glob("*.json"):
        told = json.loads(side.read_bytes())
        body = side.with_suffix("").read_bytes()
        assert len(body) == told["bytes"]
    return sorted(path.name for path in folder.glob("*.html") if Path(f"{path}.json").exists())


def test_pages_are_saved_and_their_paths_printed(site: Site, tmp_path: Path) -> None:
    site.replies |= {"/p?dnr=2020/00694": answer(), "/a": answer()}
    base = f"{site.url}/p?dnr={{operation_id}}"
    (tmp_path / "list.csv").write_text("Diarienummer / Operation ID;x\n2020/00694;y\n")
    ran = _run(
        "2020/00694",
        "--files-from",
        "-",
        "--from-list",
        "list.csv",
        "--base-url",
        base,
        *HERE,
        cwd=tmp_path,
        stdin=f"{site.url}/a\n".encode(),
    )
    assert ran.returncode == 0, ran.stderr
    paths = ran.stdout.decode().splitlines()
    assert [Path(path).parent.name for path in paths] == ["pages"] * 2
    assert [(tmp_path / path).read_bytes() for path in paths] == [PAGE] * 2
    assert ran.stderr.decode() == "2 saved\n"
    assert site.asked[0].headers["user-agent"] == f"esfsheet/{esfsheet.__version__}"


def test_the_paths_are_what_parse_reads(site: Site, tmp_path: Path) -> None:
    site.replies["/a"] = answer()
    fetched = _run(f"{site.url}/a", *HERE, "-q", cwd=tmp_path)
    assert fetched.stderr == b""
    parsed = run("parse", "--files-from", "-", stdin=fetched.stdout, cwd=tmp_path)
    assert json.loads(parsed.stdout)["source"]["name"] == fetched.stdout.decode().strip()


def test_one_that_fails_makes_the_status_2(site: Site, tmp_path: Path) -> None:
    site.replies |= {"/a": answer(), "/pdf": answer(b"%PDF-1.7")}
    ran = _run(
        "file:///etc/passwd",
        f"{site.url}/no",
        f"{site.url}/pdf",
        f"{site.url}/a",
        *HERE,
        "--contact",
        "a@b.example",
        cwd=tmp_path,
    )
    assert ran.returncode == 2
    assert len(ran.stdout.splitlines()) == 1
    lines = ran.stderr.decode().splitlines()
    assert [line.partition("://")[0] for line in lines] == ["file", "http", "http", "1 saved, 2 refused, 1 failed"]
    assert "failed: 404 Not Found: check the address" in lines[1]
    assert site.asked[0].headers["user-agent"].endswith("(+a@b.example)")


def test_loopback_is_refused_unless_it_is_allowed(site: Site, tmp_path: Path) -> None:
    site.replies["/a"] = answer()
    ran = _run(f"{site.url}/a", cwd=tmp_path)
    assert ran.returncode == 2
    assert b"which is private" in ran.stderr
    assert b"--allow-private" in ran.stderr
    assert site.asked == []


def test_a_warc_file_is_printed_once(site: Site, tmp_path: Path) -> None:
    site.replies |= {"/a": answer(), "/b": answer(b"<p>b")}
    for _ in range(2):
        ran = _run(f"{site.url}/a", f"{site.url}/b", "--warc", "x.warc.gz", *HERE, cwd=tmp_path)
        assert (ran.returncode, ran.stdout) == (0, b"x.warc.gz\n"), ran.stderr
    assert ran.stderr == b"2 already there\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "nothing to fetch"),
        (["--files-from", "none"], "none: No such file"),
        (["--from-list", "none.csv"], "none.csv: No such file"),
        (["2020/00694", "--base-url", "https://a.example/"], "{operation_id}"),
        (["2020/00694", "--base-url", "ftp://a.example/{operation_id}"], "ftp: is not http"),
        (["2020/00694", "--warc", "x.warc"], ".warc.gz"),
        (["2020/00694", "--warc", "x.warc.gz", "--out", "y"], "not both"),
        (["2020/00694", "--contact", "me\nX: y"], "--contact"),
        (["2020/00694", "--contact", "(me)"], "--contact"),
        (["2020/00694", "--wayback", "2012", "2013"], "one year"),
        (["2020/00694", "--out", "file"], "file: File exists"),
        (["2020/00694", "--delay", "-1"], "--delay"),
        (["2020/00694", "--max-bytes", "0"], "--max-bytes"),
    ],
)
def test_bad_use(tmp_path: Path, words: list[str], told: str) -> None:
    (tmp_path / "file").touch()
    ran = _run(*words, cwd=tmp_path)
    assert ran.returncode == 2
    assert told in ran.stderr.decode()
    assert b"Traceback" not in ran.stderr
    assert ran.stdout == b""


def test_a_damaged_warc_file(tmp_path: Path) -> None:
    (tmp_path / "x.warc.gz").write_bytes(b"no gzip")
    ran = _run("2020/00694", "--warc", "x.warc.gz", cwd=tmp_path)
    assert ran.returncode == 2
    assert ran.stderr == b"esfsheet: x.warc.gz: damaged at byte 0: name another file\n"


def test_wayback_takes_a_year(site: Site, tmp_path: Path) -> None:
    list_ = json.dumps(
        [["timestamp", "original"], ["20110101000000", "http://a.example/p"], ["20130101000000", "http://a.example/p"]]
    )

    class Stand(dict[str, object]):
        def get(self, path: str, default: object = None) -> object:
            if path.startswith("/cdx/"):
                return answer(list_.encode(), kind="application/json")
            return answer() if path == "/web/20110101000000id_/http://a.example/p" else default

    site.replies = Stand()  # type: ignore[assignment]  # as much of a dict as a site needs
    ran = _run("--wayback", "2010", "http://a.example/p", "--wayback-url", site.url, *HERE, cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert b"wayback2010" in ran.stdout


class Slowly:
    """A site that stops at one page until it is told to go on."""

    def __init__(self, site: Site, pages: int, stop: int) -> None:
        self.reached = threading.Event()
        self.go_on = threading.Event()
        self._stop = stop
        self.words = [f"{site.url}/{number}" for number in range(pages)]
        site.replies |= {f"/{number}": self._reply for number in range(pages)}

    def _reply(self, asked: Asked) -> bytes:
        whole = answer(PAGE + asked.path.encode() * 20_000)
        if asked.path == f"/{self._stop}" and not self.go_on.is_set():
            asked.send(whole[: len(whole) // 2])
            self.reached.set()
            self.go_on.wait(30)
        return whole


def test_killed_and_started_again(site: Site, tmp_path: Path) -> None:
    slowly = Slowly(site, 6, stop=3)
    with _started(*slowly.words, *HERE, cwd=tmp_path) as process:
        assert slowly.reached.wait(30)
        process.kill()
        process.wait()
    slowly.go_on.set()
    assert len(_whole(tmp_path / "pages")) == 3
    asked = len(site.pages)
    ran = _run(*slowly.words, *HERE, cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == b"3 saved, 3 already there\n"
    assert site.pages[asked:] == ["/3", "/4", "/5"]
    assert len(_whole(tmp_path / "pages")) == 6


@pytest.mark.parametrize("kept", ["pages", "x.warc.gz"])
def test_killed_at_any_moment(site: Site, tmp_path: Path, kept: str) -> None:
    site.replies |= {f"/{number}": answer(PAGE * 500 + b"%d" % number) for number in range(40)}
    words = [*(f"{site.url}/{number}" for number in range(40)), *HERE]
    where = ["--warc", kept] if kept.endswith("gz") else ["--out", kept]
    for moment in range(6):
        seen = len(site.pages)
        with _started(*words, *where, cwd=tmp_path) as process:
            while process.poll() is None and len(site.pages) < seen + 3 + moment:
                time.sleep(0.0005)
            process.kill()
            process.wait()
    ran = _run(*words, *where, cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    if kept == "pages":
        assert len(_whole(tmp_path / kept)) == 40
        assert not list((tmp_path / kept).glob(".*.part"))
    else:
        checked = subprocess.run([sys.executable, "-m", "warcio.cli", "check", tmp_path / kept], check=False)
        assert checked.returncode == 0
    # Little is asked for twice: at most the page that each run was killed in.
    assert len(site.pages) <= 40 + 6


@pytest.mark.parametrize("kept", ["pages", "x.warc.gz"])
def test_two_runs_at_once(site: Site, tmp_path: Path, kept: str) -> None:
    site.replies |= {f"/{number}": answer(PAGE * 50 + b"%d" % number) for number in range(25)}
    words = [*(f"{site.url}/{number}" for number in range(25)), *HERE]
    where = ["--warc", kept] if kept.endswith("gz") else ["--out", kept]
    with _started(*words, *where, cwd=tmp_path) as one, _started(*words, *where, cwd=tmp_path) as other:
        for process in (one, other):
            _, errors = process.communicate(timeout=60)
            assert process.returncode == 0, errors
    if kept == "pages":
        assert len(_whole(tmp_path / kept)) == 25
    else:
        assert subprocess.run([sys.executable, "-m", "warcio.cli", "check", tmp_path / kept], check=False).returncode == 0


def test_interrupted(site: Site, tmp_path: Path) -> None:
    slowly = Slowly(site, 3, stop=1)
    with _started(*slowly.words, *HERE, cwd=tmp_path) as process:
        assert slowly.reached.wait(30)
        os.kill(process.pid, signal.SIGINT)
        out, errors = process.communicate(timeout=30)
    slowly.go_on.set()
    assert process.returncode == 130
    assert len(out.splitlines()) == 1
    assert errors == b"interrupted: 1 saved; 2 left: run the same command again to go on\n"


def test_paths_come_at_once_and_a_closed_pipe_is_quiet(site: Site, tmp_path: Path) -> None:
    slowly = Slowly(site, 3, stop=1)
    with _started(*slowly.words, *HERE, cwd=tmp_path) as process:
        assert slowly.reached.wait(30)
        assert process.stdout
        assert process.stderr
        # The first page is told of while the second is still on its way.
        assert process.stdout.readline().endswith(b".html\n")
        process.stdout.close()
        slowly.go_on.set()
        assert process.wait(30) == 0
        assert process.stderr.read() == b""
