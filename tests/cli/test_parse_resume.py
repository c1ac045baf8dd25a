"""`esfsheet parse --resume`: a run that was killed is gone on with, and nobody can tell."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from esfsheet.many import Line, Many, line
from esfsheet.output.unfinished import unfinished
from esfsheet.resuming import lines
from esfsheet.source.pieces import pieces
from tests.bench.pages import sheet
from tests.cli.test_parse import ESFSHEET, FIXTURES, PLAIN
from tests.command import run

CODES = FIXTURES / "codes"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Enough to be killed in the midst of, among them some with findings and one that cannot be read."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(250):
        (folder / f"{number:03}.html").write_bytes(sheet(20_000, number))
    for page in CODES.glob("V3*.txt"):
        (folder / f"007{page.name}").write_bytes(page.read_bytes())
    (folder / "005.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (folder / "006.html").write_bytes(sheet(150_000))
    return folder


def _killed(after: int, out: Path, *words: str | Path) -> None:
    """A run that is killed when it has written so many bytes."""
    process = subprocess.Popen(
        [*ESFSHEET, "parse", "-q", "-o", str(out), *map(str, words)], start_new_session=True, stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < deadline:
            if any(path.stat().st_size >= after for path in _left(out)):
                break
            time.sleep(0.002)
        process.kill()
        assert process.wait() == -signal.SIGKILL
    finally:
        process.kill()
        process.wait()


def _left(out: Path) -> list[Path]:
    return list(out.parent.glob(f".{out.name}.*.part"))


@pytest.mark.parametrize(("jobs", "words"), [("1", []), ("2", ["--provenance", "--match", "kommun"])])
def test_a_killed_run_is_gone_on_with(pages: Path, tmp_path: Path, jobs: str, words: list[str]) -> None:
    words = [*words, "--max-bytes", "100000"]
    whole = run("parse", pages, *words, "-o", tmp_path / "whole.jsonl")
    out = tmp_path / "out.jsonl"
    options: list[str | Path] = ["-j", jobs, *words, pages]
    for after in (0, 9_000, 300_000):
        _killed(after, out, *options, "--resume")
        [left] = _left(out)
        assert not out.exists()
        assert left.stat().st_size >= after
    resumed = run("parse", "--resume", *options, "-o", out)
    assert out.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert (resumed.stderr, resumed.returncode) == (whole.stderr, whole.returncode) == (whole.stderr, 2)
    assert _left(out) == []


def test_a_run_without_the_option_can_be_gone_on_with_too(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    _killed(100_000, out, "-j", "1", pages)
    [left] = _left(out)
    left.with_name(left.name.replace(".part", "x.part")).write_bytes(b"")
    assert run("parse", "-q", "--resume", pages, "-o", out).returncode == 1
    assert out.read_bytes() == run("parse", "-q", pages).stdout
    assert _left(out) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupted_run_keeps_what_it_has(pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    process = subprocess.Popen(
        [*ESFSHEET, "parse", "-q", "--resume", str(pages), "-", "-o", str(out)], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )
    while not any(path.stat().st_size for path in _left(out)):
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    assert (process.communicate()[1], process.returncode) == (b"", 130)
    assert len(_left(out)) == 1
    run("parse", "-q", "--resume", pages, "-", "-o", out, stdin=PLAIN.read_bytes())
    assert out.read_bytes() == run("parse", "-q", pages, "-", stdin=PLAIN.read_bytes()).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_says_how_it_is_gone_on_with(pages: Path, tmp_path: Path, jobs: str) -> None:
    out = tmp_path / "out.jsonl"
    words = ["parse", "-j", jobs, str(pages), "-", "-o", str(out)]
    process = subprocess.Popen([*ESFSHEET, *words], stdin=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    while not any(path.stat().st_size for path in _left(out)):
        time.sleep(0.01)
    # A terminal sends it to the workers too.
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate()[1].decode().splitlines()
    assert process.returncode == 130
    [left] = _left(out)
    found = re.fullmatch("interrupted: ([0-9]+) pages? done: the same command with --resume goes on", said[-1])
    assert found, said
    # It may come between the writing of a line and the counting of it.
    assert left.read_bytes().count(b"\n") - int(found[1]) in (0, 1)
    assert not out.exists()
    run(*words, "-q", "--resume", stdin=PLAIN.read_bytes())
    assert out.read_bytes() == run("parse", "-q", pages, "-", stdin=PLAIN.read_bytes()).stdout
    assert _left(out) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_of_a_run_that_was_interrupted_before_its_first_page_nothing_is_left(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    process = subprocess.Popen([*ESFSHEET, "parse", "-", "-o", str(out)], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while not _left(out):
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    assert (process.communicate()[1], process.returncode) == (b"", 130)
    assert os.listdir(tmp_path) == []


def _begun(tmp_path: Path, given: Path, many: int = 5) -> Path:
    """The output of a run over some pages that stopped after so many lines."""
    out = tmp_path / "out.jsonl"
    words: list[str | Path] = ["parse", "-q", "--resume", given, "-o", out]
    run(*words)
    # As the command would have left it: its own name for it is seen where it cannot write.
    process = subprocess.Popen([*ESFSHEET, *map(str, words), "-"], stdin=subprocess.PIPE)
    while not _left(out):
        time.sleep(0.01)
    process.kill()
    process.communicate()
    [left] = _left(out)
    left.write_bytes(b"".join(out.read_bytes().splitlines(keepends=True)[:many]))
    out.unlink()
    return out


@pytest.fixture
def some(tmp_path: Path) -> Path:
    folder = tmp_path / "some"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.txt").write_bytes(PLAIN.read_bytes() + b"\n" * number)
    return folder


@pytest.mark.parametrize("change", ["other", "more", "less"])
def test_other_pages_are_told(some: Path, tmp_path: Path, change: str) -> None:
    out = _begun(tmp_path, some)
    [left] = _left(out)
    before = left.read_bytes()
    match change:
        case "other":
            (some / "3.txt").write_bytes(b"Something else")
        case "more":
            (some / "22.txt").write_bytes(PLAIN.read_bytes())
        case "less":
            (some / "3.txt").unlink()
    ran = run("parse", "-q", "--resume", some, "-o", out)
    first = {"other": "3", "more": "22", "less": "4"}[change]
    assert ran.returncode == 2
    assert ran.stderr.decode() == (
        f"esfsheet: {some / first}.txt: not what the unfinished run read at this place: leave --resume out to begin again\n"
    )
    assert left.read_bytes() == before
    assert not out.exists()


def test_other_options_are_told(some: Path, tmp_path: Path) -> None:
    out = _begun(tmp_path, some)
    ran = run("parse", "-q", "--resume", "--provenance", some, "-o", out)
    assert ran.returncode == 2
    assert b"had other options" in ran.stderr
    assert len(_left(out)) == 1


def test_damaged_lines_are_made_again(some: Path, tmp_path: Path) -> None:
    whole = run("parse", "-q", some).stdout
    for spoilt in (b"\0" * 500, b"{}\n", b'{"source":1}\n[]\n', b"\xff\n"):
        out = _begun(tmp_path, some, 4)
        with open(_left(out)[0], "ab") as file:
            file.write(spoilt)
        assert run("parse", "-q", "--resume", some, "-o", out).returncode == 0
        assert out.read_bytes() == whole


def test_what_is_there_is_not_parsed_again(some: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "out.jsonl").write_bytes(b"old")
    with unfinished(str(tmp_path / "out.jsonl"), "0", resume=True) as out:
        [*lines(out, Many(line, jobs=1), pieces([some], 10**6))]
    text = (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True)
    (tmp_path / ".out.jsonl.0-x.part").write_bytes(b"".join(text[:7]))
    parsed = []

    def make(result: object) -> Line:
        parsed.append(result)
        return line(result)  # type: ignore[arg-type]

    with unfinished(str(tmp_path / "out.jsonl"), "0", resume=True) as out:
        assert len([*lines(out, Many(make, jobs=1), pieces([some], 10**6))]) == 9
    assert len(parsed) == 2
    assert (tmp_path / "out.jsonl").read_bytes() == b"".join(text)
    assert sorted(os.listdir(tmp_path)) == ["out.jsonl", "some"]


def test_it_goes_on_with_a_file_alone(some: Path) -> None:
    for words in ([], ["-o", "-"], ["-o", "/dev/null"]):
        ran = run("parse", "--resume", some, *words)
        assert ran.returncode == 2
        assert b"name it with -o" in ran.stderr


def test_two_runs_do_not_write_one_file(some: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    first = subprocess.Popen([*ESFSHEET, "parse", "-q", "--resume", str(some), "-", "-o", str(out)], stdin=subprocess.PIPE)
    try:
        while not _left(out):
            time.sleep(0.01)
        ran = run("parse", "-q", "--resume", some, "-", "-o", out)
        assert ran.returncode == 2
        assert b"another run is writing it" in ran.stderr
    finally:
        first.communicate(PLAIN.read_bytes())
    assert out.read_bytes() == run("parse", "-q", some, "-", stdin=PLAIN.read_bytes()).stdout
