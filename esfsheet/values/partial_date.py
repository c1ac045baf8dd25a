"""A date with the precision it was stated with: a day, a month or a year.

ISO 8601-1:2019, calendar dates, complete or with reduced precision.

>>> PartialDate(2024, 9).isoformat(), PartialDate(2024, 9, 6).to_date()
('2024-09', datetime.date(2024, 9, 6))
>>> PartialDate(2024).earliest(), PartialDate(2024, 2).latest()
(datetime.date(2024, 1, 1), datetime.date(2024, 2, 29))
"""

import datetime
from typing import NamedTuple


class PartialDate(NamedTuple):
    """Not to be ordered: whether 2024 comes before 2024-09 has no answer; compare `earliest` and `latest`."""

    year: int
    month: int | None = None
    day: int | None = None

    def isoformat(self) -> str:
        """As many parts as were stated."""
        if self.month is None:
            return f"{self.year:04}"
        return f"{self.year:04}-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")

    def to_date(self) -> datetime.date:
        """The day; ValueError when the precision is less."""
        if self.month is None or self.day is None:
            raise ValueError("the date has no day")
        return datetime.date(self.year, self.month, self.day)

    def earliest(self) -> datetime.date:
        """The first day it may be."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> datetime.date:
        """The last day it may be."""
        from calendar import monthrange

        month = self.month or 12
        return datetime.date(self.year, month, self.day or monthrange(self.year, month)[1])
