"""What the reading of a sheet's labels gives."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from esfsheet.reading import Spot
from esfsheet.sheet.labels import Row
from esfsheet.sheet.vocabulary import Known

Labels = tuple[Known | None, ...]
"""The labels of a sheet in their order."""
_ORDERS = 256
_LONGEST = 100
_Given = TypeVar("_Given")
_Found = TypeVar("_Found")


class Field(NamedTuple):
    """A label of the page with the value that it states; `raw` is empty where it states none.

    `more` are the further lines and cells that stand under the same label.
    """

    label: str
    known: Known | None
    raw: str
    at: Spot
    label_at: Spot
    more: tuple[tuple[str, Spot], ...] = ()


class Remark(NamedTuple):
    """Something odd about a label; becomes a finding."""

    code: str
    message: str
    raw: str
    at: Spot


def labels(fields: Sequence[Field]) -> Labels:
    """The labels of the fields, in their order."""
    return tuple([field.known for field in fields])


def by_labels(find: Callable[[_Given, Labels], _Found]) -> Callable[[_Given, Labels], _Found]:
    """The same function, which keeps what it found: the pages of a site have their labels in the same few orders."""
    kept = lru_cache(_ORDERS)(find)
    # What has more labels than any sheet is an attack, and nothing that is kept for the next page.
    return lambda given, labels: kept(given, labels) if len(labels) <= _LONGEST else find(given, labels)


def spot(row: Row, offset: int = 0) -> Spot:
    """Where an offset of a row stands on the page."""
    return row.number, row.offset + offset
