"""Inputs as they are shared out: a page in a file of its own by its path, any other as what was read of it."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator

from esfsheet.source.document import Document
from esfsheet.source.files import STDIN, documents, files, read
from esfsheet.source.kinds import BLOCK, kind
from esfsheet.source.passing import Telling

Piece = str | Document
"""The path of a file that holds one page; or a document."""


def pieces(paths: Iterable[str | os.PathLike[str]], max_bytes: int, passed_over: Telling | None = None) -> Iterator[Piece]:
    """What documents() gives for these paths, in the same order; archives are read here, and pages where they are parsed."""
    for file in files(paths, passed_over):
        if is_page(file):
            yield file
        else:
            yield from documents([file], max_bytes, passed_over)


def document(piece: Piece, max_bytes: int) -> Document:
    """The document that a piece is, or stands for; never raises."""
    return piece if isinstance(piece, Document) else next(read(piece, max_bytes))


def size(piece: Piece) -> int:
    """About so many bytes are sent with a piece."""
    return sys.getsizeof(piece) if isinstance(piece, str) else len(piece.data)


def is_page(file: str) -> bool:
    """Whether a file is one page, that anyone can read again."""
    try:
        # To open a pipe would be to read from it.
        if file == STDIN or not stat.S_ISREG(os.stat(file).st_mode):
            return False
        with open(file, "rb", buffering=0) as opened:
            return kind(opened.read(BLOCK)) in (None, "mhtml")
    except (OSError, ValueError):
        return False
