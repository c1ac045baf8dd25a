"""What a reader of pages gives to the engine: a record with the places of its values, and what went wrong."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from esfsheet.record import Article, Project


class Spot(NamedTuple):
    """A place among the page's lines: the line's index, and an offset in its text."""

    line: int
    offset: int


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


class Reading(NamedTuple):
    """What a page was read as; without a layout there is no record, and a problem says why."""

    layout: str | None
    record: "Project | Article | None"
    sources: dict[str, Source]
    problems: list[Problem]
