"""Days and months that a text tells by another name: `sista juni 2022`, `årsskiftet 2022/2023`, `halvårsskiftet 2022`.

>>> [one.date.isoformat() for one in turns("Klart vid årsskiftet 2022/23, senast halvårsskiftet 2024.")]
['2022-12', '2024-06']
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence

from esfsheet.values import dates
from esfsheet.values.dates_in_text import Found, FoundRange
from esfsheet.values.errors import Unreadable
from esfsheet.values.partial_date import PartialDate

LAST = r"[Ss]ista(?: dagen i)?"
_LAST_OF = re.compile(rf"(?<!\w){LAST} $")
_TURN = re.compile(
    r"(?<!\w)(?P<half>halv)?årsskiftet (?P<year>20[0-9]{2})(?P<next> ?[/–-] ?(?:20)?[0-9]{2})?(?![0-9])", re.IGNORECASE
)
_SHORT = re.compile(r"(?<![\w/-])(?P<first>[0-9]{6}) ?[-–] ?(?P<last>[0-9]{6})(?![\w/-])")
_SIX = re.compile("[0-9]{6}")
_REACH = 18


def last_of(year: int, month: int) -> PartialDate:
    """The last day of a month."""
    return PartialDate(year, month, monthrange(year, month)[1])


def last_days(seen: str, found: Sequence[Found]) -> Iterator[Found]:
    """The dates, months that a text calls the last day of as that day."""
    for one in found:
        called = None
        if one.date.month and not one.date.day:
            called = _LAST_OF.search(seen, max(0, one.start - _REACH), one.start)
        if called is None or one.date.month is None:
            yield one
        else:
            yield Found(called.start(), one.end, seen[called.start() : one.end], last_of(one.date.year, one.date.month))


def turns(seen: str) -> Iterator[Found]:
    """The turn of a year, by the month that ends there; its own word tells it from a date."""
    for match in _TURN.finditer(seen) if "rsskiftet 20" in seen else ():
        # `årsskiftet 2019` alone may be either end of that year.
        if match["half"] or match["next"]:
            yield Found(*match.span(), match[0], PartialDate(int(match["year"]), 6 if match["half"] else 12))


def is_turn(text: str) -> bool:
    """Whether a date is the turn of a year: what begins there begins a month later."""
    return "skiftet" in text


def after_turn(date: PartialDate) -> PartialDate:
    """The month after one.

    >>> after_turn(PartialDate(2022, 12)).isoformat()
    '2023-01'
    """
    assert date.month is not None
    return PartialDate(date.year + date.month // 12, date.month % 12 + 1)


def short_ranges(seen: str) -> Iterator[FoundRange]:
    """Periods of six digits each: `210401-240331`."""
    for match in _SHORT.finditer(seen) if _SIX.search(seen) else ():
        try:
            first, until = dates.parse(match["first"]), dates.parse(match["last"])
        except Unreadable:
            continue
        if first.earliest() < until.latest():
            yield FoundRange(*match.span(), match[0], first, until)
