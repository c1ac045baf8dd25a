"""Rows of a page that are never part of a sheet."""

from esfsheet.layout.vocabulary import NOT_THE_SHEET, THE_SITE
from esfsheet.patterns import pattern
from esfsheet.sheet.labels import Row
from esfsheet.values.text import fold

_NOISE = frozenset(map(fold, NOT_THE_SHEET))
_SITE = frozenset(map(fold, THE_SITE))
_PARTED = pattern(r" [|·–—-] |, ")
_LONGEST = 60


def is_noise(row: Row) -> bool:
    """Whether a row is a button, a notice or a stock word of the site."""
    return len(row.text) <= _LONGEST and fold(row.text).rstrip(":") in _NOISE


def is_site(row: Row) -> bool:
    """Whether a row above a sheet names the fund, the agency or its bank, and nothing else."""
    return len(row.text) <= 2 * _LONGEST and all(fold(part).rstrip(":") in _SITE for part in _PARTED.split(row.text))
