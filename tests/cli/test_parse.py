"""`esfsheet parse` as a user and as a script see it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from esfsheet import parse_many
from tests.command import run

FIXTURES = Path(__file__).parents[2] / "fixtures" / "sheets"
PLAIN = FIXTURES / "esf-2014" / "bank_plain.txt"
ESFSHEET = [sys.executable, "-m", "esfsheet"]


def lines(ran: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in ran.stdout.splitlines()]


def test_one_page() -> None:
    ran = run("parse", PLAIN)
    assert ran.returncode == 0
    [line] = lines(ran)
    assert list(line) == ["source", "layout", "record", "findings"]
    assert line["layout"] == "esf-2014"
    assert ran.stderr.decode().startswith("1 page: 1 esf-2014")


def test_a_folder_is_read_with_all_below_it_in_order() -> None:
    ran = run("parse", FIXTURES, "-q")
    names = [line["source"]["name"] for line in lines(ran)]  # type: ignore[index]
    assert names == sorted(names)
    assert len(names) > 100
    assert not any(name.endswith(".json") for name in names)
    assert ran.returncode == 1
    assert ran.stderr == b""


def test_standard_input_is_read_only_where_a_dash_says_so() -> None:
    page = PLAIN.read_bytes()
    [line] = lines(run("parse", "-", stdin=page))
    assert line["source"]["name"] == "-"  # type: ignore[index]
    ran = run("parse", stdin=page)
    assert ran.returncode == 2
    assert b"nothing to read" in ran.stderr


def test_files_from(tmp_path: Path) -> None:
    (tmp_path / "list").write_text(f"{PLAIN}\n\n{FIXTURES / 'esf-2021' / 'order_1.txt'}\n")
    assert [line["layout"] for line in lines(run("parse", "--files-from", tmp_path / "list"))] == ["esf-2014", "esf-2021"]
    assert [line["layout"] for line in lines(run("parse", "--files-from", "-", stdin=f"{PLAIN}\n".encode()))] == ["esf-2014"]
    missing = run("parse", "--files-from", tmp_path / "none")
    assert missing.returncode == 2
    assert b"none" in missing.stderr


def test_one_bad_file_never_stops_a_batch(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "other.html").write_text("<html><body><p>Recept</p></body></html>")
    (tmp_path / "half.txt").write_bytes(PLAIN.read_bytes()[:40])
    (tmp_path / "page.txt").write_bytes(PLAIN.read_bytes())
    ran = run("parse", tmp_path, tmp_path / "missing.txt")
    assert ran.returncode == 2
    found = {Path(line["source"]["name"]).name: line for line in lines(ran)}  # type: ignore[index]
    codes = {name: [finding["code"] for finding in line["findings"]] for name, line in found.items()}  # type: ignore[attr-defined]
    assert codes["empty.html"] == ["S001"]
    assert codes["picture.html"] == ["S002"]
    assert codes["other.html"] == ["L001"]
    assert codes["half.txt"] == ["L001"]
    assert codes["missing.txt"] == ["S009"]
    assert found["page.txt"]["layout"] == "esf-2014"
    assert b"missing.txt: S009 error" in ran.stderr


def test_a_file_over_the_limit_is_a_finding(tmp_path: Path) -> None:
    with open(tmp_path / "large.html", "wb") as file:
        file.truncate(200_000_000)
    ran = run("parse", tmp_path, PLAIN)
    assert ran.returncode == 2
    large, page = lines(ran)
    assert large["findings"][0]["code"] == "S003"  # type: ignore[index]
    assert large["record"] is None
    assert page["layout"] == "esf-2014"


def test_exit_status_follows_the_failing_severity() -> None:
    warned = FIXTURES / "codes" / "L003.txt"
    assert run("parse", warned).returncode == 0
    assert run("parse", "--fail-on", "warning", warned).returncode == 1
    wrong = FIXTURES / "codes" / "V102.txt"
    path = wrong if wrong.exists() else FIXTURES / "esf-2014" / "bank_impossible_date.txt"
    assert run("parse", path).returncode == 1
    assert run("parse", "--fail-on", "never", path).returncode == 0
    assert run("parse", "--nonsense").returncode == 2


def test_output_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert run("parse", PLAIN, "-o", out).returncode == 0
    first = out.read_bytes()
    assert json.loads(first)["layout"] == "esf-2014"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    ran = run("parse", PLAIN, "-o", tmp_path / "no" / "such" / "folder.jsonl")
    assert ran.returncode == 2
    assert b"Traceback" not in ran.stderr
    assert b"folder.jsonl" in ran.stderr
    assert out.read_bytes() == first


def test_interrupted_runs_leave_no_half_file(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    process = subprocess.Popen(
        [*ESFSHEET, "parse", str(PLAIN), "-", "-o", str(out)], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )
    deadline = time.monotonic() + 30
    while not list(tmp_path.iterdir()) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in error
    assert not out.exists()
    # What is kept for --resume is whole lines.
    assert all(part.read_bytes().endswith(b"\n") for part in tmp_path.iterdir())


def test_a_closed_pipe_is_quiet() -> None:
    ran = subprocess.run(
        f"{sys.executable} -m esfsheet parse -q {FIXTURES} {FIXTURES} {FIXTURES} | head -c 10",
        shell=True,
        capture_output=True,
        check=False,
    )
    assert ran.stderr == b""


def test_provenance() -> None:
    [line] = lines(run("parse", "--provenance", PLAIN))
    assert list(line)[-1] == "provenance"
    text = PLAIN.read_text("utf-8").split("\n")
    for place in line["provenance"].values():  # type: ignore[attr-defined]
        assert text[place["line"] - 1][place["column"] - 1 :].startswith(place["raw"])


def test_version() -> None:
    assert run("--version").stdout.startswith(b"esfsheet 0.")


def test_shell_completion_is_there() -> None:
    ran = subprocess.run(
        [Path(sys.executable).with_name("esfsheet"), "--show-completion", "bash"],
        capture_output=True,
        env={**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"},
        check=False,
    )
    assert b"_ESFSHEET_COMPLETE" in ran.stdout


@pytest.mark.parametrize("name", ["\x1b[31mred.txt", "[bold]x.txt", "a\nb.txt"])
def test_names_of_files_are_safe_too(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("inget")
    ran = run("parse", tmp_path / name)
    assert b"\x1b" not in ran.stderr + ran.stdout
    assert lines(ran)[0]["source"]["name"] == str(tmp_path / name)  # type: ignore[index]


def test_a_pipe_in_a_folder_is_no_page(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "page.txt").write_bytes(PLAIN.read_bytes())
    assert [Path(line["source"]["name"]).name for line in lines(run("parse", tmp_path))] == ["page.txt"]  # type: ignore[index]


def test_a_folder_that_cannot_be_opened_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.scandir", refuse)
    (tmp_path / "closed").mkdir()
    [result] = parse_many([tmp_path / "closed"])
    assert [finding.code for finding in result.findings] == ["S009"]


def test_a_scheduler_is_for_the_engine_that_has_one(tmp_path: Path) -> None:
    ran = run("parse", PLAIN, "--scheduler", "tcp://127.0.0.1:1", "-o", tmp_path / "x.jsonl")
    assert ran.returncode == 2
    assert ran.stderr.startswith(b"esfsheet: --scheduler: ")
    assert b"--engine dask" in ran.stderr
    assert list(tmp_path.iterdir()) == []
