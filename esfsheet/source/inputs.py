"""What commands are given to documents, or to the lines that an earlier command wrote."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from esfsheet.source.document import MAX_BYTES, Document, Lines
from esfsheet.source.files import STDIN, documents, opened, typed
from esfsheet.source.passing import Telling
from esfsheet.source.paths import expanded

_HEAD = 4096
_BLANK = b"\xef\xbb\xbf \t\r\n"


def inputs(
    paths: Iterable[str | os.PathLike[str]],
    are_lines: Callable[[str, bytes], bool],
    max_bytes: int = MAX_BYTES,
    passed_over: Telling | None = None,
) -> Iterator[Document | Lines]:
    """The documents at the paths; as lines, those files of which `are_lines` says so, given how each is called and begins.

    Lines last until the next input is asked for. `max_bytes` is the most that one document or one line may have.
    """
    for name in (name for path in paths for name in expanded(os.fspath(path))):
        if name == STDIN:
            file = typed()
            yield from _input(name, file, _head(file), are_lines, max_bytes, passed_over)
            continue
        try:
            with open(name, "rb") as file:
                head = _head(file)
                # What can be opened but once, as a pipe, is read from where it is now.
                if not os.path.isfile(name) or are_lines(name, head):
                    yield from _input(name, file, head, are_lines, max_bytes, passed_over)
                    continue
        except (OSError, ValueError):
            pass  # A folder, or documents() says why.
        yield from documents([name], max_bytes, passed_over)


def _head(file: BinaryIO) -> bytes:
    """How a file begins: its first line that is not blank, or so much of it as there is."""
    head = b""
    while len(head) < _HEAD and not head.strip(_BLANK) and (more := file.readline(_HEAD)):
        head += more
    return head


def _input(
    name: str,
    file: BinaryIO,
    head: bytes,
    are_lines: Callable[[str, bytes], bool],
    max_bytes: int,
    passed_over: Telling | None,
) -> Iterator[Document | Lines]:
    if are_lines(name, head):
        yield Lines(name, _numbered(head, file, max_bytes))
    else:
        yield from opened(name, file, max_bytes, head, passed_over)


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
