"""A run on a cluster: a bounded number of shards under way, each to be lost by itself alone."""

from asyncio import CancelledError
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from time import sleep
from typing import Any, NamedTuple

from distributed import Client, KilledWorker, wait

from esfsheet.cluster.remote import why
from esfsheet.cluster.shards import Shard
from esfsheet.cluster.wishes import Wishes
from esfsheet.cluster.work import Entry, work

_DEATHS = 3
_PATIENCE = 10
"""Seconds to find the scheduler in."""
_SETTLED = 3
"""Seconds that workers have been there before a shard is tried again: one that dies as it starts is not started again."""
_LOOKS = 30
"""So many times at most it is looked whether workers have been there for so long."""
_LOOK = 5
_ALONE = 120
"""Seconds that a cluster may be without workers, which is looked at each time that nothing gets done for so many of them."""
_AHEAD = 2
"""So many shards are under way for each that can be worked on: the scheduler keeps little."""


class Unreachable(Exception):
    """There is no scheduler at the address, or none any more; the message says so."""


class _NotOfCluster(Exception):
    """What went wrong where the shards come from, which is no word on the scheduler."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


class Lost(NamedTuple):
    """A shard that was given up, and why."""

    shard: Shard
    why: str


def run(scheduler: str, shards: Iterator[Shard], wishes: Wishes) -> Iterator[Entry | Lost]:
    """What became of each shard, as they get done. Raises Unreachable.

    Where a worker dies, nobody knows which of its shards it was: each of them is tried again, alone, when the others are done.
    """
    with _connected(scheduler) as client:
        suspects: list[Shard] = []
        watch = _Watch(client)
        if not client.nthreads():
            # Those that come back from another run's deaths, too, settle before they are given what may kill them.
            watch.settle()
        most = _AHEAD * max(1, sum(client.nthreads().values()))
        for shard, outcome in _together(watch, _given(shards), wishes, most):
            if outcome is None:
                suspects.append(shard)
            else:
                yield outcome
        for shard in suspects:
            outcome = _nobody(shard) if watch.given_up else next(_tries(watch, shard, wishes), None)
            yield outcome or Lost(shard, f"its worker died {_DEATHS} times")


def _given(shards: Iterator[Shard]) -> Iterator[Shard]:
    try:
        yield from shards
    except OSError as error:
        raise _NotOfCluster(error) from error


@contextmanager
def _connected(scheduler: str) -> Iterator[Client]:
    try:
        client = Client(scheduler, timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        raise Unreachable(f"{scheduler}: {error}: is the scheduler there?") from error
    try:
        with client, _deaths_told(client):
            yield client
    except _NotOfCluster as error:
        raise error.error from None
    except (OSError, CancelledError) as error:
        raise Unreachable(f"{scheduler}: the scheduler is gone ({error}): go on with --resume when it is back") from error


class _Watch:
    """Hears of what gets done, and gives up where nobody is left to do it."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self._alone = 0.0

    @property
    def given_up(self) -> bool:
        """Whether the cluster has been without workers for too long."""
        return self._alone >= _ALONE

    def settle(self) -> None:
        """Waits until the same workers have been there for a while; where some always come and go, not for ever."""
        before: set[str] = set()
        for _ in range(_LOOKS):
            now = self._workers()
            self._alone = 0 if now else self._alone + _SETTLED
            if self.given_up or (now and now == before):
                return
            before = now
            sleep(_SETTLED)

    def _workers(self) -> set[str]:
        return set(self.client.nthreads())

    def done(self, under_way: Collection[Any]) -> set[Any]:
        """Those that are done, as soon as one is; none where it has given up."""
        while not self.given_up:
            try:
                done: set[Any] = wait(list(under_way), timeout=_LOOK, return_when="FIRST_COMPLETED").done
            except TimeoutError:
                self._alone = 0 if self._workers() else self._alone + _LOOK
            else:
                self._alone = 0
                return done
        return set()


def _tries(watch: _Watch, shard: Shard, wishes: Wishes) -> Iterator[Entry | Lost]:
    for _ in range(_DEATHS - 1):
        watch.settle()
        yield from (outcome for _, outcome in _together(watch, iter([shard]), wishes, 1) if outcome is not None)


def _together(watch: _Watch, shards: Iterator[Shard], wishes: Wishes, most: int) -> Iterator[tuple[Shard, Entry | Lost | None]]:
    """What became of each shard, so many of which are under way; None where its worker died."""
    under_way: dict[Any, Shard] = {}

    def submit(some: Iterable[Shard]) -> None:
        # Not pure: what an earlier run has made of the same shard is not asked for.
        under_way.update((watch.client.submit(work, shard, wishes, pure=False), shard) for shard in some)

    submit(islice(shards, most))
    while under_way:
        done = watch.done(under_way)
        if not done:
            for shard in chain(under_way.values(), shards):
                yield shard, _nobody(shard)
            return
        for future in done:
            shard = under_way.pop(future)
            yield shard, _outcome(future, shard)
        submit(islice(shards, len(done)))


def _nobody(shard: Shard) -> Lost:
    return Lost(shard, f"the cluster had no worker for {_ALONE} seconds")


def _outcome(future: Any, shard: Shard) -> Entry | Lost | None:
    error = future.exception()
    if error is None:
        entry: Entry = future.result()
        return entry
    return None if isinstance(error, KilledWorker) else Lost(shard, why(error))


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
