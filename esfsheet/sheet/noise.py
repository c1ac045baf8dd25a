"""Rows of a page that are never part of a sheet."""

from esfsheet.layout.vocabulary import NOT_THE_SHEET
from esfsheet.sheet.labels import Row
from esfsheet.values.text import fold

_NOISE = frozenset(map(fold, NOT_THE_SHEET))
_LONGEST = 60


def is_noise(row: Row) -> bool:
    """Whether a row is a button, a notice or a stock word of the site."""
    return len(row.text) <= _LONGEST and fold(row.text).rstrip(":") in _NOISE
