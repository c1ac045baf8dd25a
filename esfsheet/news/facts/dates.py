"""Dates in a text that are neither its own nor the project's."""

import re
from collections.abc import Collection, Iterator

from esfsheet.news.text.body import Body
from esfsheet.news.words.date_phrases import is_turn
from esfsheet.news.words.relative import Dated
from esfsheet.values.dates import PartialDate

_DAY_BEFORE = re.compile(r"(?<![0-9.,:/-])(?P<day>[0-9]{1,2})(?::e)?(?: ?- ?| och | eller | till |, )(?:den )?$")
_MOST = 5


def dates(body: Body, taken: Collection[str | None]) -> Iterator[Dated]:
    """Each date once, of the precision of a month at least; not those taken: the text's own, its project's."""
    seen = set(taken)
    found = [Dated(one.date, one.start, one.end) for one in body.dates]
    found += _ranges(body)
    found += [one for one in body.relative if one.date is None]
    for one in sorted(found, key=lambda one: one.start):
        if is_turn(body.seen[one.start : one.end]):
            continue
        stated = one.date.isoformat() if one.date else None
        if stated is None or (stated not in seen and one.date and one.date.month):
            seen.add(stated or "")
            yield one


def _ranges(body: Body) -> Iterator[Dated]:
    """The first days of stretches, whose month or year stands with the last: `2 maj-30 juni 2022`, `den 3 och 4 maj 2019`."""
    starts = {one.start for one in body.dates}
    for one in body.ranges:
        if one.first.month and one.start not in starts:
            yield Dated(one.first, one.start, one.end)
    for last in body.dates:
        day, start = last.date.day or 0, last.start
        for _ in range(_MOST):
            match = _DAY_BEFORE.search(body.seen, max(0, start - 12), start) if day else None
            if match is None or not 0 < int(match["day"]) < day:
                break
            day, start = int(match["day"]), match.start("day")
            yield Dated(PartialDate(last.date.year, last.date.month, day), start, last.end)
