"""An ordered map over as many processes as it pays for."""

import sys
import threading
from collections.abc import Callable, Generator, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from esfsheet.workers.item import LARGE, Answer, Item

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

SMALL = 16
"""Fewer items than this do not pay for processes."""


def spread(
    items: Iterator[Item],
    work: Callable[[Item], Answer],
    failed: Callable[[Item, str | None], Answer],
    *,
    size: Callable[[Item], int],
    jobs: int | None,
    limit: float,
    small: int = SMALL,
) -> Generator[Answer]:
    """The answers of `work` for the items, in their order, from `jobs` processes, with a bounded number of both in memory.

    Without a number of jobs it is as many as the processors have time for. An item that ends its process, or takes more than
    `limit` seconds, is answered by `failed`, and no other suffers. One job, or fewer than `small` items that are no megabyte,
    are worked on in this process. `work` must be fit to be pickled, and not raise.
    """
    if jobs == 1:
        yield from map(work, items)
        return
    first: list[Item] = []
    ahead = 0
    for item in items:
        first.append(item)
        ahead += size(item)
        if len(first) >= small or (ahead > LARGE and len(first) > 1):
            break
    else:
        yield from map(work, first)
        return
    from esfsheet.workers.batch import Filling
    from esfsheet.workers.cores import cores
    from esfsheet.workers.crew import Crew

    jobs = jobs or cores()
    if jobs == 1:
        yield from map(work, chain(first, items))
        return
    crew = Crew(_context(), work, failed, jobs, limit)
    yield from crew.run(Filling(chain(first, items), size))


def _context() -> "BaseContext":
    """How processes are made: by a fork, which is quick, where it is safe; that is without other threads."""
    from multiprocessing import get_context

    return get_context("fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn")
