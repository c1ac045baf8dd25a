"""What a line tells about a text."""

from typing import NamedTuple


class Piece(NamedTuple):
    """Something that a line tells: `what` it is, its value, and where it begins in the line."""

    what: str
    """"published" | "updated" | "date" | "author" | "photo" | "category" | "section" (not labelled as one)
    | "publisher"."""
    value: str
    raw: str
    at: int
