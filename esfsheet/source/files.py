"""Files, folders and standard input to documents."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

STDIN = "-"
_HEAD = 4096
_BLANK = b"\xef\xbb\xbf \t\r\n"
MAX_BYTES = 50_000_000
"""No project page is nearly as large; parsing one takes about twenty times its size in memory."""

# What lies beside pages in a folder and is none: named here, so that everything else is looked at.
_NOT_PAGES = frozenset(
    ".bmp .css .csv .db .duckdb .eot .gif .ico .jpeg .jpg .js .json .jsonl .log .map .mjs .mp3 .mp4 .ndjson"
    " .otf .parquet .png .py .sqlite .svg .tif .tiff .toml .tsv .ttf .webm .webp .woff .woff2 .xls .xlsx .yaml"
    " .yml".split()
)


class Document(NamedTuple):
    """A document's name and bytes, or why there are none: a finding's code and message."""

    name: str
    data: bytes
    problem: tuple[str, str] | None = None


class Lines(NamedTuple):
    """A file of lines, read while they are asked for: each with its number from 1; None in place of one that is too long."""

    name: str
    lines: Iterator[tuple[int, bytes | None]]


def documents(paths: Iterable[str | os.PathLike[str]], max_bytes: int = MAX_BYTES) -> Iterator[Document]:
    """The documents at these paths, in their order; folders with all that is in them, in order of name."""
    for path in paths:
        if os.fspath(path) == STDIN:
            yield _checked(STDIN, sys.stdin.buffer.read(max_bytes + 1), max_bytes)
        elif os.path.isdir(path):
            for file in walk(path):
                yield read(file, max_bytes)
        else:
            yield read(path, max_bytes)


def inputs(
    paths: Iterable[str | os.PathLike[str]], are_lines: Callable[[str, bytes], bool], max_bytes: int = MAX_BYTES
) -> Iterator[Document | Lines]:
    """The same, and files of lines as such: those of which `are_lines`, given the name and how it begins, says so.

    Lines last until the next input is asked for. `max_bytes` is the most that one document or one line may have.
    """
    for path in paths:
        name = os.fspath(path)
        if name == STDIN:
            yield _input(name, sys.stdin.buffer, _head(sys.stdin.buffer), are_lines, max_bytes)
            continue
        try:
            with open(path, "rb") as file:
                head = _head(file)
                # What can be opened but once, as a pipe, is read from where it is now.
                if not os.path.isfile(path) or are_lines(name, head):
                    yield _input(name, file, head, are_lines, max_bytes)
                    continue
        except (OSError, ValueError):
            pass  # A folder, or documents() says why.
        yield from documents([path], max_bytes)


def walk(folder: str | os.PathLike[str]) -> Iterator[str]:
    """The files below a folder that may be pages, in order of name; hidden ones are left out."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                # A link could lead back up.
                if not entry.is_symlink():
                    yield from walk(entry.path)
            elif Path(entry.name).suffix.lower() not in _NOT_PAGES:
                yield entry.path


def read(path: str | os.PathLike[str], max_bytes: int = MAX_BYTES) -> Document:
    """One file; never raises."""
    name = os.fspath(path)
    try:
        with open(path, "rb") as file:
            return _checked(name, file.read(max_bytes + 1), max_bytes)
    except OSError as error:
        return Document(name, b"", ("S009", error.strerror or type(error).__name__))
    except ValueError as error:  # a NUL in the path
        return Document(name, b"", ("S009", str(error)))


def names_from(path: str) -> list[str]:
    """Paths listed in a file, or on standard input, one a line. Raises OSError."""
    text = sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    return [os.fsdecode(line) for line in text.splitlines() if line.strip()]


def _checked(name: str, data: bytes, max_bytes: int) -> Document:
    if len(data) > max_bytes:
        return Document(name, b"", ("S003", f"larger than {max_bytes:,} bytes"))
    return Document(name, data)


def _head(file: BinaryIO) -> bytes:
    """How a file begins: its first line that is not blank, or so much of it as there is."""
    head = b""
    while len(head) < _HEAD and not head.strip(_BLANK) and (more := file.readline(_HEAD)):
        head += more
    return head


def _input(name: str, file: BinaryIO, head: bytes, are_lines: Callable[[str, bytes], bool], max_bytes: int) -> Document | Lines:
    if are_lines(name, head):
        return Lines(name, _numbered(head, file, max_bytes))
    return _checked(name, head + file.read(max(0, max_bytes + 1 - len(head))), max_bytes)


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
