"""Files, folders and standard input to documents."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from esfsheet.source.kinds import HEAD, kind
from esfsheet.source.paths import expanded, unreadable, walk
from esfsheet.source.side_file import told

STDIN = "-"
_HEAD = 4096
_BLANK = b"\xef\xbb\xbf \t\r\n"
MAX_BYTES = 50_000_000
"""No project page is nearly as large; parsing one takes about twenty times its size in memory."""


class Document(NamedTuple):
    """A document's name and bytes, or why there are none: a finding's code and message."""

    name: str
    data: bytes
    problem: tuple[str, str] | None = None
    url: str | None = None
    """Where the page was published, where the archive or a side file says it."""
    encoding: str | None = None
    """What the server or the archive said of its encoding; not always true."""


class Lines(NamedTuple):
    """A file of lines, read while they are asked for: each with its number from 1; None in place of one that is too long."""

    name: str
    lines: Iterator[tuple[int, bytes | None]]


def documents(
    paths: Iterable[str | os.PathLike[str]], max_bytes: int = MAX_BYTES, passed_over: Callable[[str], None] | None = None
) -> Iterator[Document]:
    """The documents at these paths, in their order; of folders and archives all that are in them, of patterns all that fit."""
    for file in files(paths, passed_over):
        if file == STDIN:
            yield from _opened(STDIN, _typed(), b"", max_bytes)
        else:
            yield from read(file, max_bytes)


def files(paths: Iterable[str | os.PathLike[str]], passed_over: Callable[[str], None] | None = None) -> Iterator[str]:
    """The files at these paths, in their order, those of folders and patterns too; standard input as a dash.

    `passed_over` is told of each file of a folder that is by its name no page.
    """
    for given in paths:
        path = os.fspath(given)
        if path == STDIN:
            yield path
            continue
        for found in expanded(path):
            if not os.path.isdir(found):
                yield found
                continue
            below = walk(found, passed_over)
            # A folder without pages stands for itself, so that reading it tells.
            yield next(below, found)
            yield from below


def inputs(
    paths: Iterable[str | os.PathLike[str]],
    are_lines: Callable[[str, bytes], bool],
    max_bytes: int = MAX_BYTES,
    passed_over: Callable[[str], None] | None = None,
) -> Iterator[Document | Lines]:
    """The same, and files of lines as such: those of which `are_lines`, given the name and how it begins, says so.

    Lines last until the next input is asked for. `max_bytes` is the most that one document or one line may have.
    """
    for name in (name for path in paths for name in expanded(os.fspath(path))):
        if name == STDIN:
            file = _typed()
            yield from _input(name, file, _head(file), are_lines, max_bytes)
            continue
        try:
            with open(name, "rb") as file:
                head = _head(file)
                # What can be opened but once, as a pipe, is read from where it is now.
                if not os.path.isfile(name) or are_lines(name, head):
                    yield from _input(name, file, head, are_lines, max_bytes)
                    continue
        except (OSError, ValueError):
            pass  # A folder, or documents() says why.
        yield from documents([name], max_bytes, passed_over)


def read(path: str, max_bytes: int = MAX_BYTES) -> Iterator[Document]:
    """The document in one file, or all those in an archive; never raises."""
    try:
        if os.path.isdir(path):
            os.scandir(path).close()
            yield Document(path, b"", ("S019", "no page in this folder or below it"))
            return
        with open(path, "rb") as file:
            for document in _opened(path, file, b"", max_bytes):
                yield _with_side_file(document) if document.name == path else document
    except OSError as error:
        yield Document(path, b"", ("S009", unreadable(path, error)))
    except ValueError as error:  # a NUL in the path
        yield Document(path, b"", ("S009", str(error)))


def _with_side_file(document: Document) -> Document:
    url, encoding = told(document.name)
    return document._replace(url=document.url or url, encoding=document.encoding or encoding)


def opened(name: str, file: BinaryIO, max_bytes: int = MAX_BYTES) -> Iterator[Document]:
    """The same of a file that is open. Raises OSError."""
    return _opened(name, file, b"", max_bytes)


def names_from(path: str) -> list[str]:
    """Paths listed in a file, or on standard input, one a line. Raises OSError."""
    text = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    return [os.fsdecode(line) for line in text.splitlines() if line.strip()]


def _typed() -> BinaryIO:
    """Standard input; from a terminal all of it at once, since there each reading would wait for an end of its own."""
    stream = sys.stdin.buffer
    return BytesIO(stream.read()) if stream.isatty() else stream


def _opened(name: str, file: BinaryIO, start: bytes, max_bytes: int) -> Iterator[Document]:
    """The documents in an open file of which the start has been read already. Raises OSError."""
    head = start + file.read(max(0, HEAD - len(start)))
    if kind(head) is not None:
        # Loaded where it is needed alone: most files are pages.
        from esfsheet.source.limits import Limits
        from esfsheet.source.streams import Counted, buffered
        from esfsheet.source.unpack import unpack

        if name != STDIN and file.seekable():
            file.seek(0)
        else:
            file = buffered(Counted(file, head))
        yield from unpack(name, file, Limits(max_bytes))
        return
    data = head + file.read(max(0, max_bytes + 1 - len(head)))
    if len(data) > max_bytes:
        yield Document(name, b"", ("S003", f"larger than {max_bytes:,} bytes"))
    else:
        yield Document(name, data)


def _head(file: BinaryIO) -> bytes:
    """How a file begins: its first line that is not blank, or so much of it as there is."""
    head = b""
    while len(head) < _HEAD and not head.strip(_BLANK) and (more := file.readline(_HEAD)):
        head += more
    return head


def _input(
    name: str, file: BinaryIO, head: bytes, are_lines: Callable[[str, bytes], bool], max_bytes: int
) -> Iterator[Document | Lines]:
    if are_lines(name, head):
        yield Lines(name, _numbered(head, file, max_bytes))
    else:
        yield from _opened(name, file, head, max_bytes)


def _numbered(head: bytes, file: BinaryIO, longest: int) -> Iterator[tuple[int, bytes | None]]:
    *whole, line = head.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    yield from enumerate(whole, 1)
    number = len(whole) + 1
    while line := line + file.readline(longest + 1):
        fits = len(line) <= longest
        while not fits and not line.endswith(b"\n") and line:
            line = file.readline(_HEAD)
        yield number, line if fits else None
        number, line = number + 1, b""
