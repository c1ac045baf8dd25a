"""Files, folders and standard input to documents."""

import os
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from esfsheet.source.document import MAX_BYTES, Document
from esfsheet.source.kinds import HEAD, kind
from esfsheet.source.passing import Telling
from esfsheet.source.paths import expanded, unreadable, walk
from esfsheet.source.side_file import told

STDIN = "-"
_AT_ONCE = 1 << 18
"""So many bytes are asked for first. Nearly every page is all in them, and no buffer as large as the largest is made for it."""


def documents(
    paths: Iterable[str | os.PathLike[str]], max_bytes: int = MAX_BYTES, passed_over: Telling | None = None
) -> Iterator[Document]:
    """The documents at these paths, in their order; of folders and archives all that are in them, of patterns all that fit.

    `passed_over` is told of what is no page in a folder, by its name, or in an archive.
    """
    for file in files(paths, passed_over):
        if file == STDIN:
            yield from opened(STDIN, typed(), max_bytes, passed_over=passed_over)
        else:
            yield from read(file, max_bytes, passed_over)


def files(paths: Iterable[str | os.PathLike[str]], passed_over: Telling | None = None) -> Iterator[str]:
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


def read(path: str, max_bytes: int = MAX_BYTES, passed_over: Telling | None = None) -> Iterator[Document]:
    """The document in one file, or all those in an archive; never raises."""
    try:
        if os.path.isdir(path):
            os.scandir(path).close()
            yield Document(path, b"", ("S019", "no page in this folder or below it"))
            return
        with open(path, "rb") as file:
            for document in opened(path, file, max_bytes, passed_over=passed_over):
                yield _with_side_file(document) if document.name == path else document
    except OSError as error:
        yield Document(path, b"", ("S009", unreadable(path, error)))
    except ValueError as error:  # a NUL in the path
        yield Document(path, b"", ("S009", str(error)))


def opened(
    name: str,
    file: BinaryIO,
    max_bytes: int = MAX_BYTES,
    start: bytes = b"",
    passed_over: Telling | None = None,
) -> Iterator[Document]:
    """The documents in an open file, of which the start may have been read already. Raises OSError."""
    head = start + file.read(max(0, _AT_ONCE - len(start)))
    if kind(head[:HEAD]) is not None:
        # Loaded where it is needed alone: most files are pages.
        from esfsheet.source.limits import Limits
        from esfsheet.source.streams import Counted, buffered
        from esfsheet.source.unpack import unpack

        if name != STDIN and file.seekable():
            file.seek(0)
        else:
            file = buffered(Counted(file, head))
        yield from unpack(name, file, Limits(max_bytes), passed_over)
        return
    data = head if len(head) < _AT_ONCE else head + file.read(max(0, max_bytes + 1 - len(head)))
    if len(data) > max_bytes:
        yield Document(name, b"", ("S003", f"larger than {max_bytes:,} bytes"))
    else:
        yield Document(name, data)


def _with_side_file(document: Document) -> Document:
    url, encoding = told(document.name)
    return document._replace(url=document.url or url, encoding=document.encoding or encoding)


def names_from(path: str) -> list[str]:
    """Paths listed in a file, or on standard input, one a line. Raises OSError."""
    text = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    return [os.fsdecode(line) for line in text.splitlines() if line.strip()]


def typed() -> BinaryIO:
    """Standard input; from a terminal all of it at once, since there each reading would wait for an end of its own."""
    stream = sys.stdin.buffer
    return BytesIO(stream.read()) if stream.isatty() else stream
