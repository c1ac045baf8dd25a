"""`python -m tests.bench.flat [MOST]`: memory and time a page at 1,000, 10,000 and 100,000 pages; draws tests/bench/flat.svg.

A folder, a zip and a WARC of generated pages, each read by one `esfsheet parse -j 1`: its largest memory, its processor time.
"""

import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from tests.bench.chart import chart
from tests.bench.pages import sheet
from tests.source.archives import record

_COUNTS = (1_000, 10_000, 100_000)
_SIZE = 3_000
_BASE = 200
"""So many pages are generated; the others are these with another name of a person."""
_SVG = Path(__file__).with_name("flat.svg")


class Run(NamedTuple):
    """What one command took."""

    megabytes: float
    seconds: float


def main() -> None:
    """Prints the table and draws it."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else _COUNTS[-1]
    counts = [count for count in _COUNTS if count <= most]
    found: dict[str, list[Run]] = {}
    start = _median([_run([]) for _ in range(5)])
    print(f"{'':>8}{'pages':>10}{'peak MB':>10}{'us a page':>12}")
    for form in ("folder", "zip", "WARC"):
        found[form] = []
        for count in counts:
            with tempfile.TemporaryDirectory() as folder:
                run = _run([_made_apart(Path(folder), form, count)])
            each = Run(run.megabytes, (run.seconds - start) / count)
            found[form].append(each)
            print(f"{form:>8}{count:>10,}{each.megabytes:>10.1f}{each.seconds * 1e6:>12.0f}", flush=True)
        runs = found[form]
        memory, time = (max(values) / min(values) - 1 for values in zip(*runs, strict=True))
        print(f"{form:>8}    spread of memory {memory:.0%} (limit 20%), of time {time:.0%} (limit 15%)", flush=True)
    lines = {form: [run.megabytes for run in runs] for form, runs in found.items()}
    costs = {form: [run.seconds * 1e6 for run in runs] for form, runs in found.items()}
    _SVG.write_text(chart([("largest memory, MB", lines), ("processor time a page, us", costs)], counts), "utf-8")
    print(f"drawn: {_SVG}")


def _pages(count: int) -> Iterator[tuple[str, bytes]]:
    base = [sheet(_SIZE, seed) for seed in range(_BASE)]
    for number in range(count):
        yield f"{number:06}.html", base[number % _BASE].replace(b"Vera Lind", f"Vera Lind {number}".encode())


def _made_apart(folder: Path, form: str, count: int) -> str:
    """The same in another process: a command begins with the largest memory that the process which starts it has had."""
    with get_context("spawn").Pool(1) as pool:
        return str(pool.apply(_made, (folder, form, count)))


def _made(folder: Path, form: str, count: int) -> Path:
    if form == "folder":
        for name, data in _pages(count):
            (folder / name).write_bytes(data)
        return folder
    path = folder / ("pages.zip" if form == "zip" else "pages.warc")
    if form == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, data in _pages(count):
                archive.writestr(name, data)
    else:
        with open(path, "wb") as file:
            for name, data in _pages(count):
                file.write(record(f"https://www.example.se/{name}", data))
    return path


def _run(paths: list[str]) -> Run:
    with tempfile.NamedTemporaryFile() as listed:
        listed.write("\n".join(paths).encode())
        listed.flush()
        words = ["parse", "-q", "-j", "1", "--fail-on", "never", "--files-from", listed.name, "-o", os.devnull]
        process = subprocess.Popen([sys.executable, "-m", "esfsheet", *words])
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return Run(used.ru_maxrss / 1024, used.ru_utime + used.ru_stime)


def _median(runs: list[Run]) -> float:
    return sorted(run.seconds for run in runs)[len(runs) // 2]


if __name__ == "__main__":
    main()
