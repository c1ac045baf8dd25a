"""Dates and periods.

A date keeps the precision it was stated with (`partial_date`). The forms of one date are in `date_forms`, those of a
period in `date_ranges`, running text in `dates_in_text`. Years are those of the programmes, 1990 to 2099.

>>> parse("den 31 oktober 2021").isoformat(), parse("091012").isoformat(), parse("2024-09").isoformat()
('2021-10-31', '2009-10-12', '2024-09')
>>> parse_full("1/3-2014")
datetime.date(2014, 3, 1)
>>> parse("31 februari 2020")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: this day does not exist
"""

import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

from esfsheet.values import date_forms, date_ranges
from esfsheet.values.errors import Unreadable
from esfsheet.values.partial_date import PartialDate

if TYPE_CHECKING:
    from esfsheet.values.dates_in_text import Found, FoundRange, find, find_ranges

__all__ = [
    "Found",
    "FoundRange",
    "PartialDate",
    "find",
    "find_ranges",
    "parse",
    "parse_existing",
    "parse_full",
    "parse_range",
]


def __getattr__(name: str) -> Any:
    # A sheet needs no dates in running text.
    if name not in ("Found", "FoundRange", "find", "find_ranges"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("esfsheet.values.dates_in_text"), name)


def parse(text: str) -> PartialDate:
    """The date that the whole text is."""
    return date_forms.read(text)


def parse_full(text: str) -> datetime.date:
    """The day that the whole text is."""
    date = date_forms.read(text)
    if date.day is None:
        raise Unreadable("V103", "a date without its day")
    return date.to_date()


def parse_range(text: str) -> tuple[PartialDate | None, PartialDate | None]:
    """First and last date of a period, None for an end that is open. Their order is not checked here."""
    return date_ranges.read(text)


def parse_existing(text: str) -> tuple[PartialDate | None, PartialDate | None]:
    """Of a period with one day that does not exist the other date."""
    return date_ranges.existing(text)
