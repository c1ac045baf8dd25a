"""Alternating rounds: each contender in turn, many times, so that a machine's mood falls on all of them alike.

Time is that of the processor, not of the wall: what other processes do in between is not counted.
"""

import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple


def rounds(contenders: Mapping[str, Callable[[], object]], *, seconds: float = 2.0, least: int = 15) -> dict[str, float]:
    """The median seconds of one call of each contender."""
    return {name: statistics.median(times) for name, times in _taken(contenders, time.process_time, seconds, least).items()}


class Cost(NamedTuple):
    """Seconds of one page, the mean over a contender's pages: of each page's median, and of its least."""

    median: float
    least: float


def by_page(
    contenders: Mapping[str, tuple[Callable[[bytes], object], Sequence[bytes]]], *, seconds: float = 8.0, least: int = 15
) -> dict[str, Cost]:
    """What a page costs each contender, who takes all of its pages in its turn, each of them timed by itself."""
    taken: dict[str, list[list[float]]] = {name: [[] for _ in pages] for name, (_, pages) in contenders.items()}
    end = time.monotonic() + seconds
    turns = 0
    while time.monotonic() < end or turns <= least:
        for name, (call, pages) in contenders.items():
            # What bs4 leaves for the collector is not the next one's to clear.
            gc.collect()
            for page, times in zip(pages, taken[name], strict=True):
                start = time.process_time()
                call(page)
                times.append(time.process_time() - start)
        turns += 1
    # Nothing is warm in the first turn.
    costs = {name: [times[1:] for times in pages] for name, pages in taken.items()}
    return {
        name: Cost(statistics.mean(map(statistics.median, pages)), statistics.mean(map(min, pages)))
        for name, pages in costs.items()
    }


def best(contenders: Mapping[str, Callable[[], object]], *, seconds: float = 1.0, least: int = 15) -> dict[str, float]:
    """The least seconds of one call of each contender: for what is too short for a median to be steady."""
    return {name: min(times) for name, times in _taken(contenders, time.process_time, seconds, least).items()}


def processes(commands: Mapping[str, list[str]], *, least: int = 15) -> dict[str, float]:
    """The median seconds of each Python process."""
    calls = {name: partial(_run, words) for name, words in commands.items()}
    return {name: statistics.median(times) for name, times in _taken(calls, _of_children, 0, least).items()}


def _taken(
    contenders: Mapping[str, Callable[[], object]], clock: Callable[[], float], seconds: float, least: int
) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for call in contenders.values():
        call()
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(next(iter(taken.values()))) < least:
        for name, call in contenders.items():
            start = clock()
            call()
            taken[name].append(clock() - start)
    return taken


def _run(words: list[str]) -> None:
    # Where Python may not write bytecode, ours would be compiled each time, and that of installed packages never.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, *words], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
