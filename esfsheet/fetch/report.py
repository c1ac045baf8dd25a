"""What a run tells people while it goes on, and at its end: counts, time left, and why something is missing."""

import sys
from collections import Counter
from typing import IO

from esfsheet.fetch.clock import Clock
from esfsheet.fetch.problem import Problem, Refused
from esfsheet.output.safe import begun, safe_line

_KINDS = ("saved", "unchanged", "already there", "refused", "failed")
_ERASE = "\r\x1b[K"


class Report:
    """Counts pages by what became of them; writes to standard error unless `quiet`."""

    def __init__(self, total: int, clock: Clock, *, quiet: bool = False, out: IO[str] | None = None) -> None:
        self._total = total
        self._clock = clock
        self._quiet = quiet
        self._out = out or sys.stderr
        self._live = not quiet and self._out.isatty()
        self._counts: Counter[str] = Counter()
        self._asked = 0
        self._began = clock.monotonic()

    @property
    def clean(self) -> bool:
        """Whether every page is there."""
        return not self._counts["refused"] and not self._counts["failed"]

    def begin(self, name: str) -> None:
        """Shows how far we are."""
        if self._live:
            self._out.write(f"{_ERASE}{self._progress()}  {safe_line(name)[:60]}")
            self._out.flush()

    def add(self, kind: str, *, asked: bool = True) -> None:
        """Counts a page that is there, and clears the line for its path."""
        self._counts[kind] += 1
        self._asked += asked
        self._clear()

    def problem(self, name: str, problem: Problem) -> None:
        """Counts a page that is not there, and says why."""
        kind = "refused" if isinstance(problem, Refused) else "failed"
        self.add(kind)
        self._line(f"{begun(safe_line(name))}: {kind}: {problem.reason}: {problem.remedy}")

    def finish(self, *, interrupted: bool = False) -> None:
        """Says how many pages became what."""
        self._clear()
        told = ", ".join(f"{self._counts[kind]:,} {kind}" for kind in _KINDS if self._counts[kind])
        left = self._total - self._counts.total()
        if interrupted:
            told = f"interrupted: {told or 'nothing saved'}; {left:,} left: run the same command again to go on"
        self._line(told or "nothing to fetch")

    def _clear(self) -> None:
        if self._live:
            self._out.write(_ERASE)
            self._out.flush()

    def _line(self, text: str) -> None:
        if not self._quiet:
            self._out.write(f"{safe_line(text)}\n")
            self._out.flush()

    def _progress(self) -> str:
        done = self._counts.total()
        spent = self._clock.monotonic() - self._began
        told = f"{done + 1:,} of {self._total:,}"
        if not self._asked or spent <= 0:
            return told
        rate = self._asked / spent
        return f"{told}, {rate:.1f} a second, {_duration((self._total - done) / rate)} left"


def _duration(seconds: float) -> str:
    """A time as people say it.

    >>> _duration(42), _duration(600), _duration(7260)
    ('42 s', '10 min', '2 h 1 min')
    """
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
