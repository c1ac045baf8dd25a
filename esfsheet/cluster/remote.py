"""What lies at an address, as fsspec opens it, to documents."""

import io
import os
import re
from collections.abc import Iterator
from typing import IO

from fsspec.core import url_to_fs  # type: ignore[import-untyped]

from esfsheet.source.document import Document
from esfsheet.source.files import opened
from esfsheet.source.passing import Telling
from esfsheet.source.streams import Counted, buffered


def read_remote(path: str, max_bytes: int, passed_over: Telling | None = None) -> Iterator[Document]:
    """The document at an address, or all those in an archive; never raises."""
    try:
        system, root = url_to_fs(path)
        if system.isdir(root):
            yield Document(path, b"", ("S019", "no page in this folder or below it"))
            return
        with system.open(root, "rb") as file:
            yield from opened(path, buffered(_Pieces(file)), max_bytes, passed_over=passed_over)
    # Stores have exceptions of their own, which nobody can list.
    except Exception as error:
        yield Document(path, b"", ("S009", why(error)))


def why(error: BaseException) -> str:
    """What an exception says, without what opens an address that it names."""
    if isinstance(error, OSError) and error.errno:
        return os.strerror(error.errno)
    said = _QUERY.sub("", str(error).strip())
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


# Signed addresses hold what opens them to whoever reads the record.
_QUERY = re.compile(r"(?<=[^\s?])\?[^\s'\"?]+=[^\s'\"]*")


class _Pieces(Counted):
    """A stream that may give less than it is asked for, as one of which a buffer may ask again, and may seek in it."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__(stream)
        self._file = stream

    def seekable(self) -> bool:
        return self._file.seekable()

    def seek(self, to: int, whence: int = io.SEEK_SET, /) -> int:
        return self._file.seek(to, whence)

    def tell(self) -> int:
        return self._file.tell()
