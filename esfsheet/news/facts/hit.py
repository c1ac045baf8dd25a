"""A project's name where a pattern found it."""

from typing import NamedTuple


class Hit(NamedTuple):
    """A name at a place; with its owner and sum where a list states them."""

    name: str
    start: int
    end: int
    rank: int
    listed: bool
    owner: tuple[int, int] | None
    sum: int | None
    ownerless: bool = False
    """A table has an owner for others, and none for it."""
