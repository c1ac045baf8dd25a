"""A document as a source gives it, before anybody reads it."""

from collections.abc import Iterator
from typing import NamedTuple

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
