"""A page as the rest of esfsheet sees it: lines of plain text, with a way back to where each of them stands."""

from collections.abc import Callable
from dataclasses import dataclass, field
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


@dataclass
class Page:
    """A decoded page."""

    lines: list[Line]
    media_type: str
    encoding: str | None
    whole: Callable[[], str]
    """Gives the decoded text, with all that the lines leave out; most of a saved page, so it is made when it is asked for."""
    notes: list[Note] = field(default_factory=list)
    url: str | None = None
    locate: Callable[[int, int], Position | None] = lambda line, offset: None
    """Index of a line and offset in its text, to where that character stands in `text`."""
    tidy: bool = False
    """The text of its lines is as a record keeps it, but for no-break spaces."""
    cut: bool = False
    """HTML that stops within what it opened."""
    left_out: str = ""
    """What its name alone, or a class that hides, kept out of the lines: as HTML."""

    @cached_property
    def text(self) -> str:
        """The decoded page."""
        return self.whole()
