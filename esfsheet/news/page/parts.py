"""The lines of a page divided: what stands over the text, its title, its paragraphs, what tells about it, contacts."""

from dataclasses import dataclass, field

from esfsheet.news.page.piece import Piece
from esfsheet.news.text.body import Para


@dataclass(slots=True)
class Told:
    """A line that tells about the text, with what it tells."""

    line: int
    piece: Piece
    head: bool


@dataclass(slots=True)
class Parts:
    """A page, divided. Lines are given by their indexes."""

    over: list[int] = field(default_factory=list)
    title: int | None = None
    paras: list[Para] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    contacts: list[Para] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    """One-word lines over the text or beside its date, which may be its category."""
