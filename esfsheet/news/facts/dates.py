"""Dates in a text that are neither its own nor the project's."""

import re
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from esfsheet.news.body import Body
from esfsheet.values import date_forms
from esfsheet.values.dates import PartialDate

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
    found += _relative(body, published)
    for one in sorted(found, key=lambda one: one.start):
        stated = one.date.isoformat() if one.date else None
        if stated is None or (stated not in seen and one.date and one.date.month):
            seen.add(stated or "")
            yield one


def _relative(body: Body, published: str | None) -> Iterator[Dated]:
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
                yield Dated(PartialDate(year + (match["which"] != "i år"), number, int(match["day"]) if match["day"] else None), *match.span())
