"""Many documents, parsed by as many processes as are asked for."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from typing import Generic, NamedTuple, TypeVar

from esfsheet.engine import parse_document
from esfsheet.matching import Matching
from esfsheet.reading import Told
from esfsheet.result import Result
from esfsheet.source.document import MAX_BYTES, Document
from esfsheet.source.pieces import Piece, document, pieces, size
from esfsheet.workers import SMALL, spread

Made = TypeVar("Made")
PAGE_TIMEOUT = 60.0


class Line(NamedTuple):
    """What `esfsheet parse` writes for a document, its end of line included, and what it says of it on standard error."""

    data: bytes
    name: str
    layout: str | None
    findings: list[Told]


def line(result: Result, *, provenance: bool = False) -> Line:
    """The line of a result."""
    data = result.to_json(provenance=provenance).encode() + b"\n"
    return Line(data, result.name, result.layout, result.told)


class Many(Generic[Made]):
    """How documents are to be read, and what is made of each result; goes to every process."""

    def __init__(
        self,
        make: Callable[[Result], Made],
        *,
        jobs: int | None = None,
        page_timeout: float = PAGE_TIMEOUT,
        max_bytes: int = MAX_BYTES,
        match: Iterable[str] = (),
    ) -> None:
        """`jobs` is the number of processes; None means one a processor, where there are documents enough to pay for them.

        `page_timeout` is in seconds, and heeded where there are several processes.
        """
        self.passed_over = 0
        self._make = make
        self._jobs = jobs
        self._page_timeout = page_timeout
        self._max_bytes = max_bytes
        self._matching = Matching(match)

    def parsed(self, paths: Iterable[str | os.PathLike[str]]) -> Generator[Made]:
        """What is made of the documents at the paths, in their order. To be closed, so that no process outlives it."""
        return self.of(pieces(paths, self._max_bytes))

    def pages(self, given: Iterable[Piece]) -> Iterator[Document]:
        """The pages among pieces, read here and not parsed."""
        for piece in given:
            read = document(piece, self._max_bytes)
            if self._matching.fits(read):
                yield read
            else:
                self.passed_over += 1

    def of(self, given: Iterable[Piece]) -> Generator[Made]:
        """What is made of the documents that the pieces hold, in their order. To be closed."""
        made = spread(
            self._fitting(given),
            self._work,
            self._failed,
            size=size,
            jobs=self._jobs,
            limit=self._page_timeout,
            small=2 if self._jobs else SMALL,
        )
        with closing(made):
            for one in made:
                if one is None:
                    self.passed_over += 1
                else:
                    yield one

    def _fitting(self, given: Iterable[Piece]) -> Iterator[Piece]:
        """Members of archives are looked through here: to send those that are passed over would cost more."""
        for piece in given:
            if isinstance(piece, str) or self._matching.fits(piece):
                yield piece
            else:
                self.passed_over += 1

    def _work(self, piece: Piece) -> Made | None:
        read = document(piece, self._max_bytes)
        if isinstance(piece, str) and not self._matching.fits(read):
            return None
        try:
            return self._make(parse_document(read))
        except Exception as error:  # as a want of memory; the batch goes on
            return self._make(parse_document(Document(read.name, b"", ("S010", type(error).__name__), read.url)))

    def _failed(self, piece: Piece, how: str | None) -> Made | None:
        name, url = (piece, None) if isinstance(piece, str) else (piece.name, piece.url)
        problem = ("S016", f"its process {how}") if how else ("S017", f"more than {self._page_timeout:g} seconds")
        return self._make(parse_document(Document(name, b"", problem, url)))


def parse_many(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    max_bytes: int = MAX_BYTES,
    jobs: int | None = 1,
    match: Iterable[str] = (),
    page_timeout: float = PAGE_TIMEOUT,
) -> Iterator[Result]:
    """The results for a file, a folder or several, one after the other; with one job, each is parsed when it is asked for.

    A file that cannot be read is a result without a record, whose finding says why; with several `jobs` (None: one a processor)
    so is a page that ends its process or takes longer than `page_timeout` seconds. `match` passes pages over that hold none of
    its texts.
    """
    if isinstance(paths, str | os.PathLike):
        paths = [paths]
    return Many(_itself, jobs=jobs, page_timeout=page_timeout, max_bytes=max_bytes, match=match).parsed(paths)


def _itself(result: Result) -> Result:
    return result
