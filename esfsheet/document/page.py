"""A page as the rest of esfsheet sees it: lines of plain text, with a way back to where each of them stands."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

HEAD = -1
"""Stands for a line where an offset is one in the page's source, as that of its title in the head."""

Position = tuple[int, int]
"""Line and column, both from 1, in characters of the decoded page."""


class Note(NamedTuple):
    """Something that a reader saw in the bytes themselves; `code` is in the catalogue of findings."""

    code: str
    message: str
    raw: str | None = None
    at: tuple[int, int] | None = None
    """The index of the line that it is about, and an offset in its text."""


class Line(NamedTuple):
    """One line of the page's text, or a part of one.

    `cells` are the line's parts, divided where an inline element or a table's column begins or ends, or at a tab. They keep
    no-break spaces; `text` is all of them together.
    """

    text: str
    cells: tuple[str, ...]
    role: str = ""
    """"" | "item" | "title" (a first heading) | "heading" | "label" (the naming cell of a row or definition) | "cell"."""
    aside: bool = False
    """Beside the page's matter: a header, an aside."""
    gap: bool = False
    """A blank line stands before it (saved text only)."""
    number: int = 0
    """Which of the page's lines it is, or is a part of."""
    offset: int = 0
    """Where it begins in that line."""
    row: int = 0
    """Which row of a table, or which definition, its cell stands in; 0 where it stands in none."""
    column: int = 0
    """Which cell of that row it stands in, from 1; a cell may hold several lines."""


class Page:
    """A decoded page."""

    def __init__(
        self,
        lines: list[Line],
        media_type: str,
        encoding: str | None,
        whole: Callable[[], str],
        notes: list[Note] | None = None,
        url: str | None = None,
        locate: Callable[[int, int], Position | None] = lambda line, offset: None,
        odd: Sequence[Note] = (),
    ) -> None:
        self.lines = lines
        self.media_type = media_type
        self.encoding = encoding
        self.whole = whole
        """Gives the decoded text, with all that the lines leave out; most of a saved page, so made when it is asked for."""
        self.notes = [] if notes is None else notes
        self.url = url
        self.locate = locate
        """Index of a line and offset in its text, to where that character stands in `text`."""
        self._odd = odd
        self.tidy = False
        """The text of its lines is as a record keeps it, but for no-break spaces."""
        self.cut = False
        """HTML that stops within what it opened."""
        self.left_out = ""
        """What its name alone, or a class that hides, kept out of the lines: as HTML."""

    @cached_property
    def text(self) -> str:
        """The decoded page."""
        return self.whole()

    def notes_on_rest(self) -> list[Note]:
        """What is odd about the text that the lines leave out, which somebody may have read all the same."""
        # Some show only when the text is made.
        odd = self._odd if self.text else ()
        told = {note.code for note in self.notes}
        return [note for note in odd if note.code not in told]
