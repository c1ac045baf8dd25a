"""Output that a later run can go on with, however this one ends: what is written so far stays beside its place."""

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from esfsheet.output.lines import naming, settle, target

_SUFFIX = ".part"
_PATIENCE = 2.0


class OtherRun(Exception):
    """What is left of a run cannot be gone on with; the message says why, and what to do."""


class Interrupted(KeyboardInterrupt):
    """The run was interrupted, and what it has written is kept."""


class Unfinished:
    """The lines that are there already, to be taken one by one, and the place for those that follow."""

    def __init__(self, file: BinaryIO, *, begun: bool = False) -> None:
        self._file = file
        self._begun = begun
        self._end = 0
        self.write = file.write

    def lines(self) -> Iterator[bytes]:
        """The whole lines that are there."""
        while self._begun and (line := self._file.readline()).endswith(b"\n"):
            yield line
            self._end += len(line)

    def go_on(self) -> None:
        """Drops what follows the last line after which another was asked for; there it is written on."""
        if self._begun:
            self._file.seek(self._end)
            self._file.truncate()


@contextmanager
def unfinished(path: str | None, key: str, *, resume: bool) -> Iterator[Unfinished]:
    """The output at a path, to go on with or from its beginning; the file is replaced when all of it is written.

    A run is gone on with where its `key` is the same: it stands for all that its lines depend on but the input. What one that
    is interrupted or killed has written is kept; where an error ends it, with `resume` alone. Raises OtherRun, Interrupted.
    """
    with naming(path), _unfinished(path, key, resume=resume) as out:
        yield out


@contextmanager
def _unfinished(path: str | None, key: str, *, resume: bool) -> Iterator[Unfinished]:
    place = None if path is None or path == "-" else target(path)
    if place is None and resume:
        raise OtherRun("--resume goes on with a file: name it with -o")
    if path is None or path == "-":
        yield Unfinished(sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    if place is None:
        with open(path, "wb") as file:
            yield Unfinished(file)
        return
    name, descriptor = (_left(place, key) if resume else None) or _new(place, key)
    try:
        with open(descriptor, "r+b") as out:
            yield Unfinished(out, begun=True)
            settle(out, name, place)
        _sweep(place, key)
    except KeyboardInterrupt:
        if _has_lines(name):
            raise Interrupted from None
        _remove(name)
        raise
    except BaseException:
        if not resume:
            _remove(name)
        raise


def _has_lines(name: str) -> bool:
    try:
        return os.stat(name).st_size > 0
    except FileNotFoundError:
        return False  # It is in its place already.


def _remove(name: str) -> None:
    with suppress(FileNotFoundError):
        os.unlink(name)


def _new(place: Path, key: str) -> tuple[str, int]:
    from tempfile import mkstemp

    descriptor, name = mkstemp(dir=place.parent, prefix=f".{place.name}.{key}-", suffix=_SUFFIX)
    _lock(descriptor)
    return name, descriptor


def _left(place: Path, key: str) -> tuple[str, int] | None:
    """What a run that is no more has left, opened; the longest, where there are several."""
    left = _parts(place)
    same = [path for path, its in left.items() if its == key]
    for path in sorted(same, key=lambda path: path.stat().st_size, reverse=True):
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        if _lock(descriptor, patient=True):
            return str(path), descriptor
        os.close(descriptor)
    if same:
        raise OtherRun(f"{place}: another run is writing it: wait until it ends")
    if left:
        raise OtherRun(f"{place}: the unfinished run had other options, or another version: give those, or leave --resume out")
    return None


def _sweep(place: Path, key: str) -> None:
    """Removes what runs have left that are no more, now that the output is whole."""
    for path in (path for path, its in _parts(place).items() if its == key):
        with suppress(OSError), open(path, "r+b") as file:
            if _lock(file.fileno()):
                path.unlink()


def _parts(place: Path) -> dict[Path, str]:
    """The files beside a place that hold some of its lines, with the keys of their runs."""
    name = re.compile(rf"\.{re.escape(place.name)}\.([0-9a-f]+)-[^.]+{re.escape(_SUFFIX)}")
    return {path: found[1] for path in place.parent.iterdir() if (found := name.fullmatch(path.name))}


def _lock(descriptor: int, *, patient: bool = False) -> bool:
    """Whether no other process has the file; if so it is this one's until it is closed."""
    if sys.platform == "win32":
        return True  # There an open file is neither replaced nor removed.
    import fcntl

    # The processes of a command that was killed see to their own end within moments.
    end = time.monotonic() + (_PATIENCE if patient else 0)
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        else:
            return True
