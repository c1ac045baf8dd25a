"""Dates in a text that are neither its own nor the project's."""

import re
from calendar import monthrange
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from esfsheet.news.body import Body
from esfsheet.values import date_forms
from esfsheet.values.dates import PartialDate

_DAY_BEFORE = re.compile(r"(?<![0-9.,:/-])(?P<day>[0-9]{1,2})(?::e)?(?: ?- ?| och | eller | till )(?:den )?$")
_NO_YEAR = re.compile(
    r"(?<![0-9.,:/–-])(?<![0-9] )(?P<day>[0-9]{1,2})(?::e)? (?P<month>januari|februari|mars|april|maj|juni|"
    r"juli|augusti|september|oktober|november|december)"
    r"(?!\w|,? ?[0-9]{4}| (?:i år|nästa år|förra året)(?!\w))"
)
_HALF = 6
_WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
_ON_WEEKDAY = re.compile(rf"(?<!\w)[Pp]å (?P<weekday>{'|'.join(_WEEKDAYS)})(?!\w)(?! den| [0-9])")
_YESTERDAY = re.compile(r"(?<!\w)[Ii] ?går(?!\w)")
_THIS_YEAR = re.compile(rf"(?<!\w)(?:den )?(?P<day>[0-9]{{1,2}} )?(?P<month>{date_forms.MONTH}) (?P<which>i år|nästa år)(?!\w)")


class Dated(NamedTuple):
    """A date at its place; None where it cannot be told without the day of publication."""

    date: PartialDate | None
    start: int
    end: int


def dates(body: Body, published: str | None, taken: Collection[str]) -> Iterator[Dated]:
    """Each date once, of the precision of a month at least."""
    seen = {*taken, published}
    found = [Dated(one.date, one.start, one.end) for one in body.dates]
    found += _ranges(body)
    found += _relative(body, published)
    for one in sorted(found, key=lambda one: one.start):
        stated = one.date.isoformat() if one.date else None
        if stated is None or (stated not in seen and one.date and one.date.month):
            seen.add(stated or "")
            yield one


def _ranges(body: Body) -> Iterator[Dated]:
    """The first days of stretches, whose month or year stands with the last: `2 maj-30 juni 2022`, `den 3 och 4 maj 2019`."""
    for one in body.ranges:
        if one.first.month and not any(other.start == one.start for other in body.dates):
            yield Dated(one.first, one.start, one.end)
    for last in body.dates:
        match = _DAY_BEFORE.search(body.seen, max(0, last.start - 12), last.start) if last.date.day else None
        if match and int(match["day"]) < (last.date.day or 0):
            yield Dated(PartialDate(last.date.year, last.date.month, int(match["day"])), match.start("day"), last.end)


def _yearless(body: Body, published: str | None) -> Iterator[Dated]:
    """`den 12 april`, `på torsdag`: of the year, or the week, after the day of publication."""
    taken = [(one.start, one.end) for one in body.dates] + [(one.start, one.end) for one in body.ranges]
    day = date.fromisoformat(published) if published and len(published) == 10 else None
    for match in _NO_YEAR.finditer(body.seen):
        if any(start <= match.start("day") < end for start, end in taken):
            continue
        if published is None or len(published) < 7:
            yield Dated(None, *match.span())
            continue
        number, month = int(match["day"]), date_forms.MONTHS[match["month"].casefold()]
        # What is told in the autumn of a day in winter is to come.
        year = int(published[:4]) + (int(published[5:7]) - month > _HALF)
        if 1 <= number <= monthrange(year, month)[1]:
            yield Dated(PartialDate(year, month, number), *match.span())
    if day is not None:
        for match in _ON_WEEKDAY.finditer(body.seen):
            ahead = (_WEEKDAYS.index(match["weekday"]) - day.weekday() - 1) % 7 + 1
            then = day + timedelta(days=ahead)
            yield Dated(PartialDate(then.year, then.month, then.day), *match.span())


def _relative(body: Body, published: str | None) -> Iterator[Dated]:
    yield from _yearless(body, published)
    day = date.fromisoformat(published) if published and len(published) == 10 else None
    year = int(published[:4]) if published else None
    if "går" in body.seen:
        for match in _YESTERDAY.finditer(body.seen):
            before = day - timedelta(days=1) if day else None
            yield Dated(PartialDate(before.year, before.month, before.day) if before else None, *match.span())
    if "i år" in body.seen or "nästa år" in body.seen:
        for match in _THIS_YEAR.finditer(body.seen):
            number = date_forms.MONTHS.get(match["month"].rstrip(".").casefold())
            if year is None or number is None:
                yield Dated(None, *match.span())
            else:
                yield Dated(
                    PartialDate(year + (match["which"] != "i år"), number, int(match["day"]) if match["day"] else None),
                    *match.span(),
                )
