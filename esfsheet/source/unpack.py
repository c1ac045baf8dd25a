"""Archives and other saved forms to the pages in them, one at a time."""

import copy
import io
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import BinaryIO

from esfsheet.source.document import Document
from esfsheet.source.kinds import HEAD, is_compressed, kind
from esfsheet.source.limits import BROKEN, Limits, Stop, Trouble, problem
from esfsheet.source.names import member
from esfsheet.source.passing import Telling, untold
from esfsheet.source.streams import Counted, Readable, beginning, is_bomb, read_up_to

# The other forms' modules have the forms' names.
_MODULES = {"zip": "zip_", "gzip": "gzip_", "tar": "tar_"}

TOLD = 1_000
"""So many members of a file that cannot be read are told each; more are counted."""
_IN_A_ROW = 1_000


def unpack(name: str, opened: BinaryIO, limits: Limits | None = None, passed_over: Telling | None = None) -> Iterator[Document]:
    """The pages in an open file, whatever its form: itself where it is a page; a member that cannot be read, with its problem.

    `passed_over` is told of each member or record that is no page. Never raises on any content.
    Nothing is written to disk but a large zip that comes through a pipe.
    """
    return _told(name, Visit(opened, limits or Limits(), passed_over).open(name, opened))


def _told(name: str, documents: Iterator[Document]) -> Iterator[Document]:
    more: Counter[str] = Counter()
    told = 0
    for document in documents:
        told += document.problem is not None
        if document.problem is None or told <= TOLD or (document.name == name and document.problem[0] == "S013"):
            yield document
        else:
            more[document.problem[0]] += 1
    for code, count in more.items():
        yield Document(name, b"", (code, f"{count:,} more members that cannot be read"))


class Visit:
    """One file being opened: how deep in it one is, and what it has cost so far."""

    def __init__(self, top: BinaryIO, limits: Limits, passed_over: Telling | None = None) -> None:
        self.limits = limits
        self.pass_over = passed_over or untold
        self.depth = 0
        self._top = top
        self._within: str | None = None
        self._members = [0]
        self._inflated = [0]
        self._failed = [0]
        self._size: Callable[[], int] | None = None

    def open(self, name: str, stream: Readable) -> Iterator[Document]:
        """The pages in a stream."""
        try:
            head = beginning(stream, HEAD)
            form = kind(head)
            if form is None:
                yield self.page(name, head + read_up_to(stream, self.limits.max_bytes + 1 - len(head)))
            else:
                yield from self._archive(name, form, stream, head)
        except BROKEN as error:
            yield Document(name, b"", problem(error))
        except Stop as error:
            if self._within:
                raise
            yield Document(name, b"", problem(error))

    def member(self, archive: str, name: str) -> str:
        """What a member is called, which is counted."""
        self.count()
        return member(archive, name)

    def count(self) -> None:
        """Counts a member. Raises Stop where there are too many."""
        self._members[0] += 1
        if self._members[0] > self.limits.members:
            raise Stop(f"more than {self.limits.members:,} members: divide the archive")

    def failed(self) -> None:
        """Counts a record that is none. Raises Stop where there are too many in a row."""
        self._failed[0] += 1
        if self._failed[0] > _IN_A_ROW:
            raise Stop(f"more than {_IN_A_ROW:,} records in a row cannot be read: the rest is left")

    def succeeded(self) -> None:
        """Ends such a row."""
        self._failed[0] = 0

    def page(self, name: str, data: bytes, url: str | None = None, encoding: str | None = None) -> Document:
        """A page that was read. Raises Trouble where it is too large, Stop where all pages of the file together are."""
        if len(data) > self.limits.max_bytes:
            raise Trouble("S003", f"larger than {self.limits.max_bytes:,} bytes")
        self._inflated[0] += len(data)
        if self._size is not None and is_bomb(self._inflated[0], self._size(), self.limits):
            raise Stop(f"its pages are more than {self.limits.ratio} times its size, as in decompression bombs")
        return Document(name, data, None, url, encoding)

    def _archive(self, name: str, form: str, stream: Readable, head: bytes) -> Iterator[Document]:
        inner = copy.copy(self)
        inner._within = form
        # A compressed archive is one archive; something compressed twice is not.
        inner.depth += not (is_compressed(form) and not (self._within and is_compressed(self._within)))
        if inner.depth > self.limits.depth:
            raise Trouble("S013", f"an archive within {self.limits.depth} others: unpack the outer ones first")
        source = self._source(stream, head)
        inner._size = self._size
        reader = import_module(f"esfsheet.source.forms.{_MODULES.get(form, form)}")
        empty = True
        for document in reader.read(name, source, inner):
            empty = False
            yield document
        if empty and self._within is None:
            yield Document(name, b"", ("S015", "no HTML and no text in it"))

    def _source(self, stream: Readable, head: bytes) -> BinaryIO | Counted:
        """The stream from its beginning; a file that can be sought in is given as it is."""
        if stream is self._top and self._top.seekable():
            size = self._top.seek(0, io.SEEK_END)
            self._top.seek(0)
            self._size = lambda: size
            return self._top
        counted = Counted(stream, head)
        if stream is self._top:
            self._size = lambda: counted.total
        return counted
