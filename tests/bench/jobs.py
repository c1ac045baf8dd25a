"""`python -m tests.bench.jobs [PAGES [ROUNDS]]`: one process beside two, in rounds: by the clock, and by the processor's time.

Who is first changes with each round. On a machine that others use the clock says little: how much of a processor the one and the
two had of it is told as well. The second figure is what two free processors would give: the time of one process, over the half
of what all processes together take with two jobs.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

from tests.bench.pages import sheet

_SIZE = 20_000
_PAGES, _ROUNDS = 10_000, 7


class Run(NamedTuple):
    """Seconds that a run took, and those of the processors in it."""

    clock: float
    used: float

    def __str__(self) -> str:
        return f"{self.clock:.1f} s, with {self.used / self.clock:.2f} processors"


def main() -> None:
    """Prints the ratios."""
    given = [int(word) for word in sys.argv[1:]]
    count, rounds = [*given, *(_PAGES, _ROUNDS)[len(given) :]]
    with tempfile.TemporaryDirectory() as folder:
        base = [sheet(_SIZE, seed) for seed in range(100)]
        for number in range(count):
            (Path(folder) / f"{number:06}.html").write_bytes(base[number % 100])
        clock: list[float] = []
        used: list[float] = []
        for number in range(rounds):
            order = (1, 2) if number % 2 else (2, 1)
            runs = {jobs: _run(folder, jobs) for jobs in order}
            clock.append(runs[1].clock / runs[2].clock)
            used.append(2 * runs[1].used / runs[2].used)
            print(f"one {runs[1]}; two {runs[2]}: {clock[-1]:.2f} and {used[-1]:.2f}", flush=True)
        print("two jobs are so many times as fast, the median and the middle half of the rounds:")
        for name, ratios in (("by the clock", clock), ("by the processors", used)):
            low, middle, high = quantiles(ratios) if rounds > 1 else ratios * 3
            print(f"{name:>18} {middle:.2f} ({low:.2f} to {high:.2f})")


def _run(folder: str, jobs: int) -> Run:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    words = ["parse", "-q", "-j", str(jobs), "--fail-on", "never", "-o", "/dev/null", folder]
    subprocess.run([sys.executable, "-m", "esfsheet", *words], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Run(time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


if __name__ == "__main__":
    main()
