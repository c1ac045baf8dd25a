"""`esfsheet parse --resume` after kills at any moment: the same bytes as a run that nobody has disturbed."""

import random
import subprocess
import time
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.bench.pages import sheet
from tests.cli.test_parse import ESFSHEET, FIXTURES
from tests.command import run
from tests.source.archives import record

PAGES = 100
KILLS = 2
ODD = {30: b"\x89PNG\r\n\x1a\n" + bytes(100), 31: b"", 90: (FIXTURES / "codes" / "V301.txt").read_bytes(), 91: b"\xff" * 3_000}


@cache
def _pages() -> list[tuple[str, bytes]]:
    return [(f"{number:03}.html", ODD.get(number) or sheet(12_000, number)) for number in range(PAGES)]


def _folder(path: Path) -> Path:
    path.mkdir()
    for name, data in _pages():
        (path / name).write_bytes(data)
    return path


def _zip(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _pages():
            archive.writestr(name, data)
    return path


def _warc(path: Path) -> Path:
    path.write_bytes(b"".join(record(f"https://www.example.se/{name}", data) for name, data in _pages()))
    return path


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("form", [_folder, _zip, _warc])
def test_kills_leave_no_trace(form: Callable[[Path], Path], jobs: str, tmp_path: Path) -> None:
    rnd = random.Random(f"{form.__name__} {jobs}")
    given = form(tmp_path / "pages")
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    undisturbed = run("parse", "-j", "1", given, "-o", whole)
    size = whole.stat().st_size
    for at in sorted(rnd.randrange(size) for _ in range(KILLS)):
        _killed(tmp_path, at, rnd.random() * 0.01, ["parse", "-q", "-j", jobs, "--resume", str(given), "-o", str(out)])
    ran = run("parse", "-j", jobs, "--resume", given, "-o", out)
    assert out.read_bytes() == whole.read_bytes()
    assert (ran.returncode, ran.stderr) == (undisturbed.returncode, undisturbed.stderr)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "pages", "whole.jsonl"]


def _killed(folder: Path, at: int, later: float, words: list[str]) -> None:
    """A run that is killed some moments after it has written so many bytes, if it has not come to its end by then."""
    process = subprocess.Popen([*ESFSHEET, *words])
    while process.poll() is None and not any(path.stat().st_size > at for path in folder.glob(".out.jsonl.*")):
        time.sleep(0.002)
    time.sleep(later)
    process.kill()
    process.wait()
