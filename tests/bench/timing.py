"""Alternating rounds: each contender in turn, many times, so that a machine's mood falls on all of them alike."""

import statistics
import time
from collections.abc import Callable, Mapping


def rounds(contenders: Mapping[str, Callable[[], object]], *, seconds: float = 2.0, least: int = 15) -> dict[str, float]:
    """The median seconds of one call of each contender."""
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for call in contenders.values():
        call()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(next(iter(taken.values()))) < least:
        for name, call in contenders.items():
            start = time.perf_counter()
            call()
            taken[name].append(time.perf_counter() - start)
    return {name: statistics.median(times) for name, times in taken.items()}
