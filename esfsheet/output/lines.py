"""JSON Lines to standard output, or to a file that is there whole or not at all."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS))


@contextmanager
def naming(path: str | None) -> Iterator[None]:
    """Gives the output's name to an error that says only that it cannot be written, as a full disk's does."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL and error.filename is None:
            error.filename = "standard output" if path in (None, "-") else path
        raise


@contextmanager
def writer(path: str | None) -> Iterator[Callable[[str], None]]:
    """A function that writes a line; the file at `path` is replaced when all of them are written."""
    with naming(path), _writer(path) as write:
        yield write


@contextmanager
def _writer(path: str | None) -> Iterator[Callable[[str], None]]:
    if path is None or path == "-":
        yield to(sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    place = target(path)
    if place is None:
        # A device or a named pipe is written to, never replaced.
        with open(path, "wb") as file:
            yield to(file)
        return
    from tempfile import mkstemp

    descriptor, name = mkstemp(dir=place.parent, prefix=f".{place.name}.")
    try:
        with open(descriptor, "wb") as file:
            yield to(file)
            settle(file, name, place)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise


def target(path: str) -> Path | None:
    """The file that is to be written or replaced; None for a device or a pipe. Raises OSError where the folder is missing."""
    place = Path(os.path.realpath(path))
    if place.exists() and not place.is_file():
        return None
    if not place.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
    return place


def settle(file: BinaryIO, name: str, place: Path) -> None:
    """Puts a temporary file, all of which is written, in its place."""
    file.flush()
    os.fsync(file.fileno())
    file.close()
    os.chmod(name, _mode(place))
    os.replace(name, place)


def to(file: BinaryIO) -> Callable[[str], None]:
    """A function that writes a line to a file."""

    def write(line: str) -> None:
        file.write(line.encode())
        file.write(b"\n")

    return write


def _mode(target: Path) -> int:
    """The rights that the file has, or that a new one would have got."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
