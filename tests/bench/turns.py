"""Commands in turns: each works for some seconds of the processor while the others are stopped, and goes on in its next turn.

So a run of minutes and one of a second go through the same moods of the machine. Linux alone.
"""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_LOOK = 0.02
_TICK = 1 / os.sysconf("SC_CLK_TCK")


class Run(NamedTuple):
    """What one run of a command took."""

    megabytes: float
    """Its largest memory."""
    seconds: float
    """Of the processor."""


class Command:
    """A command that is run again and again, for so many seconds of the processor in each turn."""

    def __init__(self, words: Sequence[str], seconds: float) -> None:
        self._words = words
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._used = 0.0
        self.runs: list[Run] = []
        """Those that have come to their end."""

    def turn(self) -> None:
        """Goes on where the turn before ended, or begins."""
        left = self._seconds
        # Less than a tick cannot be told.
        while left > _TICK:
            left -= self._go_on(left)

    def end(self) -> None:
        """Gives up a run that has not come to its end."""
        if self._process:
            self._process.kill()
            self._process.wait()

    def _go_on(self, seconds: float) -> float:
        """What it used, until so much is used or the run has ended."""
        if self._process is None:
            self._process = subprocess.Popen(self._words)
            self._used = 0.0
        else:
            self._process.send_signal(signal.SIGCONT)
        before = self._used
        while True:
            time.sleep(_LOOK)
            pid, status, used = os.wait4(self._process.pid, os.WNOHANG)
            if pid:
                self._process.returncode = os.waitstatus_to_exitcode(status)
                assert self._process.returncode == 0, self._words
                self._process = None
                self.runs.append(Run(used.ru_maxrss / 1024, used.ru_utime + used.ru_stime))
                return self.runs[-1].seconds - before
            self._used = _used(self._process.pid)
            if self._used >= before + seconds:
                self._process.send_signal(signal.SIGSTOP)
                return self._used - before


@contextmanager
def ended(commands: Sequence[Command]) -> Iterator[None]:
    """None of them is left behind."""
    try:
        yield
    finally:
        for command in commands:
            command.end()


def _used(pid: int) -> float:
    user, system = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) * _TICK
