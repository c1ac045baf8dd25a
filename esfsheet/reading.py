"""What a reader of pages gives to the engine: a record with the places of its values, and what went wrong."""

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from esfsheet.codes.code import Severity
    from esfsheet.record import Article


Spot = tuple[int, int]
"""A place among the page's lines: the line's index, and an offset in its text."""


class Source(NamedTuple):
    """Where a value came from: its place, the text there, and the label that it stood under."""

    at: Spot | None
    raw: str
    label: str | None


class Problem(NamedTuple):
    """A finding in the making; `code` is in the catalogue."""

    code: str
    field: str | None
    message: str
    raw: str | None
    at: Spot | None


class Where(NamedTuple):
    """A place in the saved page, as findings tell it."""

    line: int | None
    column: int | None


class Told(NamedTuple):
    """A finding, before anybody asks for its model."""

    code: str
    severity: "Severity"
    field: str | None
    message: str
    where: Where
    raw: str | None


Record = dict[str, Any]
"""The record of a sheet as plain values, before anybody asks for its model."""


class Reading(NamedTuple):
    """What a page was read as; without a layout there is no record, and a problem says why."""

    layout: str | None
    record: "Record | Article | None"
    sources: dict[str, Source]
    problems: list[Problem]
    tidy: bool = False
    """All of the record's text is that of a tidy page."""
