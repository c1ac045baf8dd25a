"""Lines of pages, where some may have been written by a run that did not come to its end."""

import hashlib
import json
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import Any, Protocol, get_args

from esfsheet.many import Line, Many
from esfsheet.reading import Told, Where
from esfsheet.source.document import Document
from esfsheet.source.names import printable
from esfsheet.source.pieces import Piece

_LOST = {"S010", "S016", "S017"}
"""Pages that could be read, and whose lines do not say what was read of them."""


class OtherPages(Exception):
    """The pages are not those that the unfinished run has read; the message names the first that differs."""


class Begun(Protocol):
    """Output that may hold lines already."""

    def lines(self) -> Iterator[bytes]:
        """Those lines."""

    def go_on(self) -> None:
        """Has what follows written behind the last line that was taken."""

    def write(self, line: bytes, /) -> object:
        """Writes a line."""


def lines(output: Begun, many: Many[Line], given: Iterator[Piece]) -> Generator[Line]:
    """The line of each page, in their order; those that are in the output already are not made again, and the others written.

    Raises OtherPages where a page is not the one that its line was written for.
    """
    yield from _done(output.lines(), many.pages(given))
    output.go_on()
    with closing(many.of(given)) as made:
        for line in made:
            output.write(line.data)
            yield line


def _done(written: Iterator[bytes], pages: Iterator[Document]) -> Iterator[Line]:
    """The lines up to the first that is damaged, as after a power cut. Draws their pages, and no more."""
    for data in written:
        try:
            told = json.loads(data)
            name, sha256 = told["source"]["name"], told["source"]["sha256"]
            line = Line(data, _text(name), told["layout"] and _text(told["layout"]), [*map(_told, told["findings"])])
        except (ValueError, KeyError, TypeError):
            return
        page = next(pages, None)
        if page is None or not _is_of(page, sha256, line):
            where = page.name if page else name
            raise OtherPages(f"{where}: not what the unfinished run read at this place: leave --resume out to begin again")
        yield line


def _told(finding: dict[str, Any]) -> Told:
    from esfsheet.codes.code import Severity

    told = Told(**{**finding, "where": Where(**finding["where"])})
    if told.severity not in get_args(Severity) or not all(isinstance(at, int | None) for at in told.where):
        raise ValueError
    for one in (told.code, told.message, told.field or "", told.raw or ""):
        _text(one)
    return told


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _is_of(page: Document, sha256: str | None, line: Line) -> bool:
    """Whether a line was written for this page."""
    if printable(page.name) != line.name:
        return False
    if sha256 is None:
        return page.problem is not None or any(one.code in _LOST for one in line.findings)
    return page.problem is None and sha256 == hashlib.sha256(page.data).hexdigest()
