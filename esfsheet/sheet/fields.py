"""What the reading of a sheet's labels gives."""

from typing import NamedTuple

from esfsheet.reading import Spot
from esfsheet.sheet.labels import Row
from esfsheet.sheet.vocabulary import Known


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


def spot(row: Row, offset: int = 0) -> Spot:
    """Where an offset of a row stands on the page."""
    return row.number, row.offset + offset
