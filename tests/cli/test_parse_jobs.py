"""`esfsheet parse --jobs`: the same output from any number of processes, whatever becomes of them."""

import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from esfsheet import parse_many
from tests.cli.test_parse import FIXTURES, PLAIN, lines
from tests.command import run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the broken parser reaches the processes by a fork")
CRASHING = [sys.executable, "-m", "tests.cli.crashing"]


def _crashing(*words: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return run(*words, cwd=cwd, module="tests.cli.crashing")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_bytes(PLAIN.read_bytes())
    return folder


@pytest.mark.parametrize("words", [[], ["--provenance"], ["--match", "kommun"], ["--fail-on", "info"]])
def test_any_number_of_jobs_writes_the_same(words: list[str]) -> None:
    one, two, three = (run("parse", "-j", jobs, *words, FIXTURES / "codes") for jobs in ("1", "2", "3"))
    assert one.stdout == two.stdout == three.stdout
    assert one.stderr == two.stderr == three.stderr
    assert one.returncode == two.returncode == three.returncode
    assert one.stdout.count(b"\n") > 50


def test_archives_and_standard_input_too(tmp_path: Path, pages: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as archive:
        for page in sorted(pages.iterdir()):
            archive.write(page, page.name)
    data = (tmp_path / "pages.zip").read_bytes()
    for words, given in (([tmp_path / "pages.zip", pages], b""), (["-"], data), (["--match", "nonesuch", "-", pages], data)):
        one, two = (run("parse", "-j", jobs, *words, stdin=given) for jobs in ("1", "2"))
        assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)


def test_results_are_whole_in_python(pages: Path) -> None:
    paths = [FIXTURES / "esf-2021", FIXTURES / "codes", pages]
    one, two = list(parse_many(paths)), list(parse_many(paths, jobs=2))
    assert [result.to_json(provenance=True) for result in one] == [result.to_json(provenance=True) for result in two]
    assert [result.record for result in one] == [result.record for result in two]
    assert [result.envelope for result in one] == [result.envelope for result in two]


def test_a_page_that_breaks_its_process_is_a_finding(pages: Path) -> None:
    (pages / "07.txt").write_text("ABORT")
    (pages / "21.txt").write_text("HANG")
    (pages / "30.txt").write_text("RAISE")
    ran = _crashing("parse", "-j", "2", "--page-timeout", "2", pages)
    assert ran.returncode == 2
    found = [[one["code"] for one in line["findings"]] for line in lines(ran)]  # type: ignore[attr-defined]
    assert found == [{7: ["S016"], 21: ["S017"], 30: ["S010"]}.get(number, []) for number in range(40)]
    assert b"Traceback" not in ran.stderr
    assert f"{pages / '07.txt'}: S016 error: its process was ended by SIGABRT".encode() in ran.stderr
    assert f"{pages / '21.txt'}: S017 error: more than 2 seconds".encode() in ran.stderr


def test_interrupted_leaves_no_process(pages: Path, tmp_path: Path) -> None:
    (pages / "21.txt").write_text("HANG")
    process = subprocess.Popen(
        [*CRASHING, "parse", "-j", "2", str(pages), "-o", str(tmp_path / "out.jsonl")],
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        start_new_session=True,
    )
    try:
        _until(lambda: len(_session(process.pid)) == 3)
        # As the terminal does: to every process of the group.
        os.killpg(process.pid, signal.SIGINT)
        _, error = process.communicate(timeout=20)
        assert (process.returncode, error) == (130, b"")
        _until(lambda: not _session(process.pid))
        assert [path.name for path in tmp_path.iterdir()] == ["pages"]
    finally:
        for pid in _session(process.pid):
            os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_no_process_outlives_the_command(pages: Path, sent: signal.Signals) -> None:
    (pages / "21.txt").write_text("HANG")
    process = subprocess.Popen(
        [*CRASHING, "parse", "-j", "2", str(pages)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
        start_new_session=True,
    )
    try:
        _until(lambda: len(_session(process.pid)) == 3)
        time.sleep(0.3)
        process.send_signal(sent)
        process.wait(20)
        _until(lambda: not _session(process.pid))
    finally:
        for pid in _session(process.pid):
            os.kill(pid, signal.SIGKILL)


def test_a_closed_pipe_is_quiet(pages: Path) -> None:
    ran = subprocess.run(
        f"{sys.executable} -m esfsheet parse -j 2 -q {pages} {FIXTURES} {FIXTURES} | head -c 10",
        shell=True,
        capture_output=True,
        check=False,
    )
    assert ran.stderr == b""


def test_a_pipe_given_as_a_page_is_read_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "page")
    writer = subprocess.Popen(["sh", "-c", f"cat {PLAIN} > {tmp_path / 'page'}"])
    try:
        found = lines(run("parse", "-j", "2", tmp_path / "page", PLAIN))
        assert [line["layout"] for line in found] == ["esf-2014", "esf-2014"]
    finally:
        writer.kill()
        writer.wait()


def _session(leader: int) -> list[int]:
    """The processes of a session."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if fields[3] == str(leader) and fields[0] != "Z":
            found.append(int(entry.name))
    return found


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)
