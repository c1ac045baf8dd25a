"""`esfsheet validate --jobs`: the same findings from any number of processes, of pages and of lines among them."""

import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.test_parse import FIXTURES, lines
from tests.cli.test_parse_jobs import _crashing
from tests.command import run

CODES = FIXTURES / "codes"


@pytest.mark.parametrize("form", ["text", "json"])
def test_any_number_of_jobs_finds_the_same(tmp_path: Path, form: str) -> None:
    parsed = tmp_path / "parsed.jsonl"
    run("parse", CODES / "V102.txt", CODES / "V402.txt", "-o", parsed)
    with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
        archive.write(CODES / "V301.txt", "page.txt")
        archive.write(parsed, "lines.txt")
    # The same page twice is found across them all, and lines stand between pages.
    words: list[str | Path] = [
        "validate",
        "--format",
        form,
        "--profile",
        "art49",
        CODES,
        parsed,
        tmp_path / "both.zip",
        CODES / "V301.txt",
        parsed,
    ]
    one, two = (run(*words, "-j", jobs) for jobs in ("1", "2"))
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)
    assert b"C101" in one.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="the broken parser reaches the processes by a fork")
def test_a_page_that_breaks_its_process_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ABORT")
    (tmp_path / "b.txt").write_bytes((CODES / "V301.txt").read_bytes())
    ran = _crashing("validate", "-j", "2", "--format", "json", tmp_path)
    assert ran.returncode == 2
    assert [[one["code"] for one in line["findings"]][:1] for line in lines(ran)] == [["S016"], ["V301"]]  # type: ignore[attr-defined]
