"""One worker process: what it does, and the parent's hold on it."""

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import connection, parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from typing import Any, Generic

from esfsheet.workers.batch import Batch
from esfsheet.workers.item import Answer, Item

_TELL = 0.1
"""So many seconds of answers are told together."""


class Worker(Generic[Item, Answer]):
    """A process at work, or waiting for some."""

    def __init__(self, context: BaseContext, work: Callable[[Item], Answer]) -> None:
        self.pipe, theirs = context.Pipe()
        # What BaseContext does not declare, though each of its kinds has it.
        self._process = context.Process(target=_serve, args=(theirs, work), daemon=True)  # type: ignore[attr-defined]
        with _interrupts_held():
            self._process.start()
        theirs.close()
        self.batch: Batch[Item, Answer] | None = None
        self.ready = False
        self.since = time.monotonic()
        """When it was last heard of."""

    def send(self, batch: Batch[Item, Answer]) -> None:
        """Gives it work. Raises OSError where it has died."""
        self.batch = batch
        self.since = time.monotonic()
        self.pipe.send(batch.items)

    def hear(self) -> None:
        """Takes the answers that it tells. Raises OSError or EOFError where it has died."""
        answers: list[Answer] | None = self.pipe.recv()
        self.since = time.monotonic()
        if answers is None:
            self.ready = True
        elif self.batch is not None:
            self.batch.answer(answers)
            if self.batch.done:
                self.batch = None

    def kill(self) -> None:
        """Ends the process; it holds nothing that has to be put in order."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self.pipe.close()

    def last_words(self) -> str:
        """How a process ended that was heard to have ended."""
        # Its pipe closes a moment before it can be waited for.
        self._process.join(5)
        code = self._process.exitcode
        return "stopped answering" if code is None else f"ended with status {code}" if code >= 0 else _signal(-code)


def _signal(number: int) -> str:
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = f"signal {number}"
    return f"was ended by {name}{', perhaps for want of memory' if name == 'SIGKILL' else ''}"


def _serve(pipe: Connection, work: Callable[[Item], Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        pipe.send(None)
        while True:
            for answers in _told(work, pipe.recv()):
                pipe.send(answers)
    except (EOFError, OSError):
        return


def _told(work: Callable[[Item], Any], items: list[Item]) -> Iterator[list[Any]]:
    answers: list[Any] = []
    told = time.monotonic()
    for item in items:
        answers.append(work(item))
        if time.monotonic() - told > _TELL:
            yield answers
            answers, told = [], time.monotonic()
    if answers:
        yield answers


def _end_with_parent() -> None:
    """However the parent ends, no worker outlives it, not even one that is lost in a page."""
    if (parent := parent_process()) is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C goes to every process of a terminal: a worker that is just being made would answer it with a trace."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
