"""Inputs to shards: each archive by itself, pages in files of their own by the hundred."""

import os
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby, islice
from typing import NamedTuple
from uuid import uuid4

from esfsheet.source.files import files
from esfsheet.source.names import may_be_page
from esfsheet.source.passing import FILE, Telling, untold
from esfsheet.source.pieces import is_page

_PAGES = 250
# What lies far away is told by its name: to open it would cost as much as to read it.
_ARCHIVE = re.compile(r"\.(?:zip|wacz|tar|tgz|gz|bz2|xz|warc)$", re.IGNORECASE)
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]+(?:://|::)", re.IGNORECASE)


class Shard(NamedTuple):
    """Inputs that one worker reads, one after the other."""

    number: int
    paths: tuple[str, ...]
    inputs: str
    """Stands for the inputs as they are now."""

    @property
    def name(self) -> str:
        """Its first input, and how many more there are."""
        more = len(self.paths) - 1
        return f"{self.paths[0]} and {more} more" if more else self.paths[0]

    @property
    def part(self) -> str:
        """The name of the file that its lines go to; the parts' names have the order of the lines."""
        return f"part-{self.number:06}.jsonl"


def is_remote(path: str) -> bool:
    """Whether a path is an address that fsspec opens.

    >>> is_remote("s3://bucket/a.warc.gz"), is_remote("C:\\\\pages"), is_remote("pages/a.html")
    (True, False, False)
    """
    return _REMOTE.match(path) is not None


def shards(paths: Iterable[str], passed_over: Telling | None = None) -> Iterator[Shard]:
    """The shards of the inputs at these paths; one behind the other, they are what one process would read.

    `passed_over` is told of each file of a folder that is by its name no page.
    """
    number = 0
    for is_loose, group in groupby(_files(paths, passed_over or untold), key=_is_loose):
        while some := tuple(islice(group, _PAGES if is_loose else 1)):
            yield Shard(number, some, sha256("\0".join(map(_state, some)).encode("utf-8", "replace")).hexdigest()[:16])
            number += 1


def _files(paths: Iterable[str], passed_over: Telling) -> Iterator[str]:
    for path in paths:
        if is_remote(path):
            yield from _remote(path, passed_over)
        else:
            yield from files([path], passed_over)


def _remote(path: str, passed_over: Telling) -> Iterator[str]:
    from fsspec.core import url_to_fs  # type: ignore[import-untyped]

    try:
        system, root = url_to_fs(path)
        names = sorted(system.find(root)) if system.isdir(root) else []
    # What cannot be looked at, and a folder without pages, stand for themselves, so that reading them tells.
    except Exception:
        names = []
    found = False
    for name in names:
        if may_be_page(name[len(root) :]):
            found = True
            yield system.unstrip_protocol(name)
        else:
            passed_over(FILE)
    if not found:
        yield path


def _state(path: str) -> str:
    """The path, and what changes with its content."""
    if is_remote(path):
        from fsspec.core import url_to_fs

        try:
            system, root = url_to_fs(path)
            return f"{path} {system.ukey(root)}"
        # What cannot be looked at may be another when the run is gone on with.
        except Exception:
            return f"{path} {uuid4()}"
    try:
        told = os.stat(path)
    except OSError:
        return path
    return f"{path} {told.st_size} {told.st_mtime_ns}"


def _is_loose(path: str) -> bool:
    return not _ARCHIVE.search(path) if is_remote(path) else is_page(path)
