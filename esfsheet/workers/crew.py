"""The workers, and what each of them does at the moment."""

import time
from collections import deque
from collections.abc import Callable, Generator
from multiprocessing import connection
from multiprocessing.context import BaseContext
from typing import Generic

from esfsheet.workers.batch import Batch, Filling
from esfsheet.workers.item import Answer, Item
from esfsheet.workers.worker import Worker

Failed = Callable[[Item, str | None], Answer]
"""The answer for an item that its worker did not survive: with how it ended, or None where it took too long."""

_AHEAD = 16
"""So many batches a worker are under way: those behind a slow item go on until then."""
_DRAW = 0.002
"""So many seconds of drawing items before the workers are heard again."""
_NEVER = 3600.0


class Crew(Generic[Item, Answer]):
    """Has items worked on, and gives the answers in the items' order."""

    def __init__(
        self, context: BaseContext, work: Callable[[Item], Answer], failed: "Failed[Item, Answer]", jobs: int, limit: float
    ) -> None:
        self._context = context
        self._work = work
        self._failed = failed
        self._limit = limit
        self._order: deque[Batch[Item, Answer]] = deque()
        self._waiting: deque[Batch[Item, Answer]] = deque()
        self._most = jobs * _AHEAD
        self._workers = [self._hired() for _ in range(jobs)]

    def run(self, items: Filling[Item, Answer]) -> Generator[Answer]:
        """The answers, as they come; no worker is left when the iterator is closed."""
        try:
            while True:
                self._hand_out()
                while self._order:
                    yield from self._order[0].take()
                    if not self._order[0].done:
                        break
                    self._order.popleft()
                if items.dry and not self._order:
                    return
                drawing = not items.dry and not self._waiting and len(self._order) < self._most
                if drawing:
                    self._draw(items)
                self._hear(0 if drawing else self._patience())
        finally:
            for worker in self._workers:
                worker.kill()

    def _draw(self, items: Filling[Item, Answer]) -> None:
        end = time.monotonic() + _DRAW
        while not items.dry and time.monotonic() < end:
            if batch := items.draw():
                self._order.append(batch)
                self._waiting.append(batch)
                return

    def _hand_out(self) -> None:
        for at, worker in enumerate(list(self._workers)):
            if worker.batch is None and worker.ready and self._waiting:
                batch = self._waiting.popleft()
                try:
                    worker.send(batch)
                except OSError:
                    self._replace(at, worker.last_words())

    def _hear(self, seconds: float) -> None:
        speaking = set(connection.wait([worker.pipe for worker in self._workers], seconds))
        for at, worker in enumerate(list(self._workers)):
            if worker.pipe in speaking:
                try:
                    worker.hear()
                except (EOFError, OSError):
                    self._replace(at, worker.last_words())
            elif worker.batch is not None and time.monotonic() - worker.since > self._limit:
                self._replace(at, None)

    def _patience(self) -> float:
        """Until the next worker would have taken too long."""
        ends = [worker.since + self._limit for worker in self._workers if worker.batch is not None]
        return max(0.0, min(ends) - time.monotonic()) + 0.001 if ends else _NEVER

    def _replace(self, at: int, how: str | None) -> None:
        """Puts a new worker in the place of one; what it had not answered is worked on again, each item alone."""
        worker = self._workers.pop(at)
        batch = worker.batch
        worker.kill()
        if not worker.ready:
            raise RuntimeError(f"a worker process {how} before it began: a script must guard what it does with __main__")
        self._workers.insert(at, self._hired())
        if batch is None:
            return
        if len(batch.left) == 1 and batch.alone:
            batch.answer([self._failed(batch.left[0], how)])
            return
        behind = self._order.index(batch) + 1
        ones = batch.divide()
        for place, one in enumerate(ones):
            self._order.insert(behind + place, one)
        self._waiting.extendleft(reversed(ones))

    def _hired(self) -> Worker[Item, Answer]:
        return Worker(self._context, self._work)
