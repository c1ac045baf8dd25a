"""A run of hostile inputs in one process: what each took, and which did not hold."""

import gzip
import resource
import signal
import traceback
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from types import FrameType
from typing import NamedTuple

import esfsheet
from tests.hostile.inputs import make
from tests.hostile.pages import corpus
from tests.hostile.verify import verify


class Took(NamedTuple):
    """One input's cost: seconds to parse it, seconds for the places, its seed, its size, what was done to it."""

    seconds: float
    placing: float
    seed: int
    size: int
    recipe: str


class Failure(NamedTuple):
    """An input that did not hold."""

    seed: int
    recipe: str
    what: str


@dataclass
class Shard:
    """What a run of seeds gave; `peak` is the process's memory in bytes, and the seed at which it was reached."""

    seconds: list[float] = field(default_factory=list)
    worst: list[Took] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    peak: tuple[int, int] = (0, 0)

    def add(self, other: "Shard") -> None:
        """Takes in what another run gave."""
        self.seconds.extend(other.seconds)
        self.worst = worst([*self.worst, *other.worst])
        self.failures += other.failures
        self.peak = max(self.peak, other.peak)


class TooLong(BaseException):
    """An input took more of the processor's time than it may; no Exception, so that nothing catches it on its way out."""


def run(first: int, count: int, limit: float = 60.0, *, small: bool = False) -> Shard:
    """Verifies so many inputs; none may take more than `limit` seconds of the processor. What small ones take is of no interest."""
    if not small:
        _warm_up()
    shard = Shard()
    peak = 0
    before = signal.signal(signal.SIGPROF, _too_long)
    for seed in range(first, first + count):
        given = make(seed, small=small)
        signal.setitimer(signal.ITIMER_PROF, limit)
        try:
            parsing, placing = verify(given)
        except (Exception, TooLong) as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            what = f"{type(error).__name__} at {last.name}:{last.lineno}: {str(error)[:300]}"
            shard.failures.append(Failure(seed, given.recipe, what))
            continue
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        shard.seconds.append(parsing)
        shard.worst.append(Took(parsing, placing, seed, len(given.data), given.recipe))
        if len(shard.worst) > 200:
            shard.worst = worst(shard.worst)
        if (now := memory()) > peak:
            peak = now
            shard.peak = (now, seed)
    signal.signal(signal.SIGPROF, before)
    shard.worst = worst(shard.worst)
    return shard


def worst(took: list[Took], most: int = 10) -> list[Took]:
    """Those that took longest, to parse or to place."""
    return sorted(took, key=lambda one: -max(one.seconds, one.placing))[:most]


def memory() -> int:
    """The most memory that this process has had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


_OTHERS = 10**9
"""Seeds from here on are for that; they are never among those that are timed."""


@cache
def _warm_up() -> None:
    """Once in a process: what is loaded and compiled with the first page of a kind is no cost of that page."""
    for kind in corpus().pages:
        for page in kind[::4]:
            esfsheet.parse(gzip.compress(page)).to_json(provenance=True)
    with suppress(ImportError):
        # Few pages need it.
        import_module("trafilatura")
    for seed in range(_OTHERS, _OTHERS + 100):
        esfsheet.parse(make(seed).data).to_json(provenance=True)


def _too_long(signum: int, frame: FrameType | None) -> None:
    raise TooLong
