"""`python -m tests.bench.flat [MOST]`: memory and time a page at 1,000, 10,000 and 100,000 pages; draws tests/bench/flat.svg.

A folder, a zip and a WARC of generated pages, each read by one `esfsheet parse -j 1`: its largest memory, its processor time
less that of a run over one page. The sizes take turns until the largest has come to its end once: what the machine does in one
minute or another falls on all of them alike. Each figure is a mean over all the runs of a size, as one long run is by itself.
"""

import os
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from pathlib import Path
from statistics import mean, quantiles
from typing import NamedTuple

from tests.bench.chart import chart
from tests.bench.pages import sheet
from tests.bench.turns import Command, Run, ended
from tests.source.archives import record

_COUNTS = (1_000, 10_000, 100_000)
_TURNS = {1: 0.1, 1_000: 0.7, 10_000: 1.5, 100_000: 5.0}
"""Seconds of the processor in each turn, by the number of pages: the small ones come to their ends in it."""
_SIZE = 3_000
_BASE = 200
"""So many pages are generated; the others are these with another name of a person."""
_SVG = Path(__file__).with_name("flat.svg")


class Cost(NamedTuple):
    """What runs of one size took."""

    megabytes: float
    page: float
    """Microseconds."""


def main() -> None:
    """Prints the table and draws it."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else _COUNTS[-1]
    counts = [count for count in _COUNTS if count <= most]
    found: dict[str, list[Cost]] = {}
    print(f"{'':>8}{'pages':>10}{'runs':>8}{'peak MB':>10}{'us a page':>12}   single runs, the middle half")
    for form in ("folder", "zip", "WARC"):
        runs = _runs(form, counts)
        start = mean(run.seconds for run in runs[1])
        found[form] = []
        for count in counts:
            pages = [(run.seconds - start) / (count - 1) * 1e6 for run in runs[count]]
            cost = Cost(max(run.megabytes for run in runs[count]), mean(pages))
            found[form].append(cost)
            low, _, high = quantiles(pages) if len(pages) > 1 else pages * 3
            print(
                f"{form:>8}{count:>10,}{len(pages):>8}{cost.megabytes:>10.1f}{cost.page:>12.0f}   {low:.0f} to {high:.0f}",
                flush=True,
            )
        memory, time = (max(values) / min(values) - 1 for values in zip(*found[form], strict=True))
        print(f"{form:>8}    spread of memory {memory:.0%} (limit 20%), of time {time:.0%} (limit 15%)", flush=True)
    lines = {form: [cost.megabytes for cost in costs] for form, costs in found.items()}
    times = {form: [cost.page for cost in costs] for form, costs in found.items()}
    _SVG.write_text(chart([("largest memory, MB", lines), ("processor time a page, us", times)], counts), "utf-8")
    print(f"drawn: {_SVG}")


def _runs(form: str, counts: Sequence[int]) -> dict[int, list[Run]]:
    """What each run took, of one page and of these counts, which take turns until the last has come to an end."""
    with tempfile.TemporaryDirectory() as root:
        commands = {}
        for count in (1, *counts):
            folder = Path(root) / str(count)
            folder.mkdir()
            commands[count] = Command(_words(_made_apart(folder, form, count)), _TURNS[count])
        with ended(list(commands.values())):
            while not commands[counts[-1]].runs:
                for command in commands.values():
                    command.turn()
        return {count: command.runs for count, command in commands.items()}


def _words(path: str) -> list[str]:
    words = ["parse", "-q", "-j", "1", "--fail-on", "never", "-o", os.devnull, path]
    return [sys.executable, "-m", "esfsheet", *words]


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


if __name__ == "__main__":
    main()
