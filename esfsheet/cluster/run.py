"""A run on a cluster: a bounded number of shards under way, each to be lost by itself alone."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from time import sleep
from typing import Any, NamedTuple

from distributed import Client, KilledWorker, wait

from esfsheet.cluster.shards import Shard
from esfsheet.cluster.work import Entry, Wishes, work

_DEATHS = 3
_PATIENCE = 10
"""Seconds to find the scheduler in."""
_SETTLED = 2
"""Seconds before a shard is tried again: a worker that dies while it starts is not started again by its nanny."""
_LOOK = 5
_ALONE = 120
"""Seconds that a cluster may be without workers, which is looked at each time that nothing gets done for so many of them."""
_AHEAD = 2
"""So many shards are under way for each that can be worked on: the scheduler keeps little."""


class Lost(NamedTuple):
    """A shard that was given up, and why."""

    shard: Shard
    why: str
    alone: bool = False
    """Whether nobody was left to work on it, or on any other."""


def run(scheduler: str, shards: Iterator[Shard], wishes: Wishes) -> Iterator[Entry | Lost]:
    """What became of each shard, as they get done.

    Where a worker dies, nobody knows which of its shards it was: each of them is tried again, alone, when the others are done.
    """
    with Client(scheduler, timeout=_PATIENCE) as client, _deaths_told(client):
        suspects: list[Shard] = []
        alone = False
        most = _AHEAD * max(1, sum(client.nthreads().values()))
        for shard, outcome in _together(client, shards, wishes, most):
            if outcome is None:
                suspects.append(shard)
            else:
                alone = alone or (isinstance(outcome, Lost) and outcome.alone)
                yield outcome
        for shard in suspects:
            outcome = _nobody(shard) if alone else next(_tries(client, shard, wishes), None)
            alone = alone or (isinstance(outcome, Lost) and outcome.alone)
            yield outcome or Lost(shard, f"its worker died {_DEATHS} times")


def _tries(client: Client, shard: Shard, wishes: Wishes) -> Iterator[Entry | Lost]:
    for _ in range(_DEATHS - 1):
        sleep(_SETTLED)
        yield from (outcome for _, outcome in _together(client, iter([shard]), wishes, 1) if outcome is not None)


def _together(
    client: Client, shards: Iterator[Shard], wishes: Wishes, most: int
) -> Iterator[tuple[Shard, Entry | Lost | None]]:
    """What became of each shard, so many of which are under way; None where its worker died."""
    under_way: dict[Any, Shard] = {}

    def submit(some: Iterable[Shard]) -> None:
        # Not pure: what an earlier run has made of the same shard is not asked for.
        under_way.update((client.submit(work, shard, wishes, pure=False), shard) for shard in some)

    submit(islice(shards, most))
    while under_way:
        done = _done(client, under_way)
        if not done:
            for shard in chain(under_way.values(), shards):
                yield shard, _nobody(shard)
            return
        for future in done:
            shard = under_way.pop(future)
            yield shard, _outcome(future, shard)
        submit(islice(shards, len(done)))


def _nobody(shard: Shard) -> Lost:
    return Lost(shard, f"the cluster had no worker for {_ALONE} seconds", alone=True)


def _done(client: Client, under_way: Collection[Any]) -> set[Any]:
    """Those that are done, as soon as one is; none where nobody is left to work on them."""
    alone = 0
    while alone < _ALONE:
        try:
            done: set[Any] = wait(list(under_way), timeout=_LOOK, return_when="FIRST_COMPLETED").done
        except TimeoutError:
            alone = 0 if client.nthreads() else alone + _LOOK
        else:
            return done
    return set()


def _outcome(future: Any, shard: Shard) -> Entry | Lost | None:
    error = future.exception()
    if error is None:
        entry: Entry = future.result()
        return entry
    return None if isinstance(error, KilledWorker) else Lost(shard, f"{type(error).__name__}: {error}")


@contextmanager
def _deaths_told(client: Client) -> Iterator[None]:
    """Has the scheduler tell of a worker's death at once, rather than try its tasks elsewhere, as long as the run lasts."""
    before = client.run_on_scheduler(_set_failures, 0)
    try:
        yield
    finally:
        client.run_on_scheduler(_set_failures, before)


def _set_failures(most: int, dask_scheduler: Any) -> int:
    before: int = dask_scheduler.allowed_failures
    dask_scheduler.allowed_failures = most
    return before
