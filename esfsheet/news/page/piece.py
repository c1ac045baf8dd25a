"""What a line tells about a text."""

from typing import NamedTuple


class Piece(NamedTuple):
    """Something that a line tells: `what` it is, its value, and where it begins in the line."""

    what: str
    """"published" | "updated" | "author" | "photo" | "category" | "topic" | "publisher", or one of the unlabelled."""
    value: str
    raw: str
    at: int


UNLABELLED = ("date", "section", "name")
"""What is told without a label counts only in the lines around the title: a day, a category, who wrote it."""
