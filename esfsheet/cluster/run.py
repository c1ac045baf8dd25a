"""A run on a cluster: a bounded number of shards under way, each to be lost by itself alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, NamedTuple

from distributed import Client, KilledWorker, as_completed

from esfsheet.cluster.shards import Shard
from esfsheet.cluster.work import Entry, Wishes, work

_DEATHS = 3
_PATIENCE = 10
"""Seconds to find the scheduler in."""
_AHEAD = 2
"""So many shards are under way for each that can be worked on: the scheduler keeps little."""


class Lost(NamedTuple):
    """A shard that was given up, and why."""

    shard: Shard
    why: str


def run(scheduler: str, shards: Iterator[Shard], wishes: Wishes) -> Iterator[Entry | Lost]:
    """What became of each shard, as they get done.

    Where a worker dies, nobody knows which of its shards it was: each of them is tried again, alone, when the others are done.
    """
    with Client(scheduler, set_as_default=False, timeout=_PATIENCE) as client, _deaths_told(client):
        suspects: list[Shard] = []
        most = _AHEAD * max(1, sum(client.nthreads().values()))
        for shard, outcome in _together(client, shards, wishes, most):
            if outcome is None:
                suspects.append(shard)
            else:
                yield outcome
        for shard in suspects:
            tries = (outcome for _ in range(_DEATHS - 1) for _, outcome in _together(client, iter([shard]), wishes, 1))
            yield next((outcome for outcome in tries if outcome is not None), Lost(shard, f"its worker died {_DEATHS} times"))


def _together(
    client: Client, shards: Iterator[Shard], wishes: Wishes, most: int
) -> Iterator[tuple[Shard, Entry | Lost | None]]:
    """What became of each shard, so many of which are under way; None where its worker died."""
    under_way: dict[Any, Shard] = {}
    finished = as_completed(loop=client.loop, raise_errors=False)

    def submit(shard: Shard) -> None:
        # Not pure: what an earlier run has made of the same shard is not asked for.
        future = client.submit(work, shard, wishes, pure=False)
        under_way[future] = shard
        finished.add(future)

    for shard in islice(shards, most):
        submit(shard)
    for future in finished:
        shard = under_way.pop(future)
        yield shard, _outcome(future, shard)
        if (following := next(shards, None)) is not None:
            submit(following)


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
