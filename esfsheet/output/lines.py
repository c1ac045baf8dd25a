"""JSON Lines to standard output, or to a file that is there whole or not at all."""

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def writer(path: str | None) -> Iterator[Callable[[str], None]]:
    """A function that writes a line; the file at `path` is replaced when all of them are written."""
    if path is None or path == "-":
        out = sys.stdout.buffer
        yield lambda line: _write(out.write, line)
        out.flush()
        return
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        # A device or a named pipe is written to, never replaced.
        with open(target, "wb") as file:
            yield lambda line: _write(file.write, line)
        return
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with open(descriptor, "wb") as file:
            yield lambda line: _write(file.write, line)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, _mode(target))
        os.replace(name, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise


def _write(write: Callable[[bytes], object], line: str) -> None:
    write(line.encode())
    write(b"\n")


def _mode(target: Path) -> int:
    """The rights that the file has, or that a new one would have got."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
