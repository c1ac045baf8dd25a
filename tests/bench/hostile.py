"""`python -m tests.bench.hostile --count 1000000 --seed 0 --jobs 2`: hostile inputs, what they take, the worst with their seeds.

Seed N is the same input wherever the fixtures are the same: `--seed N --count 1` replays it; with `--small`, one of
the tests'. Status 1 where something did not hold.
With `--log FILE` each chunk is added to the file when it is done, and those that are in it already are not run again: a run that is
stopped is gone on with by the same command.
"""

import argparse
import faulthandler
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from tests.hostile import log
from tests.hostile.shard import Shard, run

_CHUNK = 500


def main() -> int:
    """Runs the inputs and prints the table."""
    asked = _arguments()
    faulthandler.enable()
    total = Shard()
    for number, shard in enumerate(_shards(asked), 1):
        total.add(shard)
        for failure in shard.failures:
            print(f"FAILED seed {failure.seed} ({failure.recipe}): {failure.what}", flush=True)
        if number % 20 == 0:
            print(f"{number * _CHUNK:,} done, {len(total.failures)} failed", flush=True)
    _report(total)
    over = total.peak[0] > asked.max_mb * 1_000_000
    if over:
        print(f"FAILED: more than {asked.max_mb} MB")
    return 1 if total.failures or over or len(total.seconds) < asked.count else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.hostile", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="how many inputs")
    parser.add_argument("--seed", type=int, default=0, help="the first input's seed; each next one's is one more")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds of the processor that an input may take")
    parser.add_argument("--small", action="store_true", help="inputs that take less, as the tests have them")
    parser.add_argument("--log", type=Path, help="a file of what is done, to go on with")
    parser.add_argument("--max-mb", type=int, default=500, help="memory that a process may take")
    return parser.parse_args()


def _shards(asked: argparse.Namespace) -> Iterator[Shard]:
    """Chunk by chunk, so that a process that dies costs what is told of one chunk."""
    end = asked.seed + asked.count
    logged = log.read(asked.log)
    yield from (shard for first, shard in logged.items() if asked.seed <= first < end)
    for first, shard in _run(asked, [first for first in range(asked.seed, end, _CHUNK) if first not in logged]):
        log.add(asked.log, first, shard)
        yield shard


def _run(asked: argparse.Namespace, firsts: list[int]) -> Iterator[tuple[int, Shard]]:
    """The chunks that begin with these seeds, as they get done."""
    end = asked.seed + asked.count
    chunks = [(first, min(_CHUNK, end - first), asked.limit) for first in firsts]
    if asked.jobs == 1:
        yield from ((chunk[0], run(*chunk, small=asked.small)) for chunk in chunks)
        return
    with ProcessPoolExecutor(asked.jobs, get_context("spawn")) as pool:
        running: dict[Future[Shard], int] = {pool.submit(run, *chunk, small=asked.small): chunk[0] for chunk in chunks}
        for done in as_completed(running):
            try:
                yield running[done], done.result()
            except BrokenProcessPool:
                print(f"FAILED: a process died; run --jobs 1 --count {_CHUNK} --seed {running[done]} to see of what")
                return


def _report(total: Shard) -> None:
    seconds = sorted(total.seconds)
    if not seconds:
        return
    middle = median(seconds)
    at = {name: seconds[min(int(len(seconds) * part), len(seconds) - 1)] for name, part in _PARTS.items()}
    print(
        f"\n{len(seconds):,} inputs, {sum(seconds):,.0f} s of the processor in parse(data).to_json(); {len(total.failures)} failed"
    )
    print(f"median {middle * 1000:.2f} ms; " + "; ".join(f"{name} {value / middle:.1f} x" for name, value in at.items()))
    print(f"peak memory of a process {total.peak[0] / 1e6:,.0f} MB, at seed {total.peak[1]}")
    print(f"\nThe worst\n{'seed':>9} {'bytes':>9} {'parse ms':>9} {'x median':>9} {'places ms':>10}  what was done")
    for one in total.worst:
        print(
            f"{one.seed:>9} {one.size:>9,} {one.seconds * 1000:>9.1f} {one.seconds / middle:>9.1f} {one.placing * 1000:>10.1f}"
            f"  {one.recipe}"
        )


_PARTS = {"p99": 0.99, "p99.9": 0.999, "p99.99": 0.9999, "most": 1.0}

if __name__ == "__main__":
    raise SystemExit(main())
