"""`python -m tests.bench.jobs [PAGES]`: one process beside two, in alternating rounds: by the clock, and by the processor's time.

On a machine that others use, the clock says little. The second figure is what two free processors would give: the time of one
process, over the half of what all processes together take with two jobs.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.pages import sheet

_SIZE = 20_000
_ROUNDS = 3


def main() -> None:
    """Prints the ratios."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        base = [sheet(_SIZE, seed) for seed in range(100)]
        for number in range(count):
            (Path(folder) / f"{number:06}.html").write_bytes(base[number % 100])
        clock: list[float] = []
        used: list[float] = []
        for _ in range(_ROUNDS):
            (one, one_used), (two, two_used) = _run(folder, 1), _run(folder, 2)
            clock.append(one / two)
            used.append(2 * one_used / two_used)
            print(f"one {one:.1f} s ({one_used:.1f} s of processors), two {two:.1f} s ({two_used:.1f} s)", flush=True)
        print(
            f"two jobs are {statistics.median(clock):.2f} times as fast by the clock, {statistics.median(used):.2f} by the processors"
        )


def _run(folder: str, jobs: int) -> tuple[float, float]:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    words = ["parse", "-q", "-j", str(jobs), "--fail-on", "never", "-o", "/dev/null", folder]
    subprocess.run([sys.executable, "-m", "esfsheet", *words], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
