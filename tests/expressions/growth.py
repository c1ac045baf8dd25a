"""What an expression takes for a string, and whether that grows with the string's length or with more."""

import re
import signal
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from math import inf
from types import FrameType
from typing import Any, NamedTuple

from tests.expressions.strings import Way

SIZE = 1_000
SLACK = 6
"""What grows with the square of its length costs 16 times as much a character; what is bounded by a thousand or two, up to 4."""
LEAST = 5e-9
"""Seconds a character that any string may take, however short it is."""
TRIES = 3
_STOP = 0.5
"""Seconds for one string; only what divides it in ever more ways takes so long."""


class Expression(NamedTuple):
    """An expression, where it is made, and by which methods it is used; none where that was not seen."""

    at: str
    source: str | bytes
    flags: int
    methods: tuple[str, ...]

    @property
    def compiled(self) -> re.Pattern[Any]:
        """The expression itself; `re` keeps it."""
        return re.compile(self.source, self.flags)


class _TooLong(BaseException):
    """Raised in the midst of a search."""


def _too_long(signum: int, frame: FrameType | None) -> None:
    raise _TooLong


@contextmanager
def _stopped() -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, _too_long)
    signal.setitimer(signal.ITIMER_VIRTUAL, _STOP)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def taken(one: Expression, text: str) -> float:
    """Seconds a character for a whole search; of what only ever looks from the beginning, for that."""
    given = text.encode("latin-1", "replace") if isinstance(one.source, bytes) else text
    compiled = one.compiled
    # The thread's clock: while a timer runs, that of the process moves by whole ticks.
    begin = time.thread_time()
    try:
        with _stopped():
            if one.methods and {"match", "fullmatch"}.issuperset(one.methods):
                for method in one.methods:
                    getattr(compiled, method)(given)
            else:
                for _ in compiled.finditer(given):
                    pass
    except _TooLong:
        return inf
    return (time.thread_time() - begin) / len(text)


def dearest(one: Expression, ways: Iterable[Way], most: int = 2) -> list[Way]:
    """The ways that cost most a character, the first most."""
    costs = [(taken(one, way.of(SIZE)), way) for way in ways]
    return [way for _, way in sorted(costs, reverse=True)[:most]]


def grows(one: Expression, way: Way, size: int) -> bool:
    """Whether a string of a size costs more a character than a short one, by more than chance: the least of some times counts."""
    small = large = inf
    for _ in range(TRIES):
        small = min(small, taken(one, way.of(SIZE)))
        if small == inf:
            return True
        large = min(large, taken(one, way.of(size)))
        if large <= SLACK * max(small, LEAST):
            return False
    return True
