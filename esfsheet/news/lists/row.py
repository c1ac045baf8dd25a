"""One project of a list."""

from typing import NamedTuple


class Row(NamedTuple):
    """The places of its name, its owner and its sum."""

    name: tuple[int, int]
    owner: tuple[int, int] | None
    sum: int | None
    running: bool = False
    """The name opens a sentence, and ends where the sentence goes on."""
    cell: bool = False
    """The name is all of a table's cell."""
    ownerless: bool = False
    """The cell that would say its owner is empty."""
