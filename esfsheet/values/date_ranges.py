"""The forms in which a period is written: two dates and what stands between them.

Between them a dash, `till`, `till och med`, `t.o.m.`, or `och` after `mellan`. The first date may leave its year to the
second (`1 januari - 30 juni 2022`), as long as that leaves them in order. An end that is not stated is open.

>>> [date.isoformat() for date in read("september 2024 till augusti 2027") if date]
['2024-09', '2027-08']
>>> [date.isoformat() for date in read("2016-01-04-2017-10-31") if date]
['2016-01-04', '2017-10-31']
>>> read("2021-02-01 -")
(PartialDate(year=2021, month=2, day=1), None)
"""

from esfsheet.patterns import pattern
from esfsheet.values import date_forms
from esfsheet.values.errors import Unreadable
from esfsheet.values.partial_date import PartialDate
from esfsheet.values.text import plain

_LONGEST = 160
TO = r"(?:fram till|till och med|till|t ?\.? ?o\.? ?m\.?|to|until)"
_INTRODUCTION = pattern(r"^(?:från och med|fr\.? ?o\.? ?m\.?|från|from|mellan|under|perioden|period:?) ")
_ISO = pattern(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?: ?- ?| till )([0-9]{4}-[0-9]{2}-[0-9]{2})")
_BETWEEN = pattern(rf" ?--? ?| {TO} ")
_BETWEEN_TWO = pattern(rf"{_BETWEEN.pattern}| och ")
_YEARLESS = pattern(rf"(?:[0-9]{{1,2}}{date_forms.ORDINAL} ?)?{date_forms.MONTH}|[0-9]{{1,2}}/[0-9]{{1,2}}")


def read(text: str) -> tuple[PartialDate | None, PartialDate | None]:
    """First and last date; the one that is not stated is None."""
    if match := _ISO.fullmatch(text):
        return date_forms.read(match[1]), date_forms.read(match[2])
    seen = plain(text).casefold()
    if len(seen) > _LONGEST:
        raise Unreadable("V101", "not a period")
    if match := _ISO.fullmatch(seen):
        return date_forms.read(match[1]), date_forms.read(match[2])
    between = _BETWEEN_TWO if seen.startswith("mellan ") else _BETWEEN
    bare = _INTRODUCTION.sub("", seen, count=1)
    readings = set()
    problem = Unreadable("V101", "not a period")
    for match in between.finditer(bare):
        try:
            readings.add(_pair(bare[: match.start()], bare[match.end() :]))
        except Unreadable as error:
            problem = error if error.code != "V101" else problem
    if len(readings) > 1:
        raise Unreadable("V104", "the period may be read in more than one way")
    if not readings:
        raise problem
    return readings.pop()


def existing(text: str) -> tuple[PartialDate | None, PartialDate | None]:
    """Of a period with a day that does not exist the date that does; None in the place of the other.

    >>> existing("2016-02-30 till 2017-12-31")
    (None, PartialDate(year=2017, month=12, day=31))
    """
    seen = plain(text).casefold()
    found = set()
    for match in _BETWEEN.finditer(seen) if len(seen) <= _LONGEST else ():
        dates: list[PartialDate | None] = []
        problems = []
        for end in (seen[: match.start()], seen[match.end() :]):
            try:
                dates.append(date_forms.read(end))
            except Unreadable as error:
                dates.append(None)
                problems.append(error.code)
        if problems == ["V102"]:
            found.add((dates[0], dates[1]))
    return found.pop() if len(found) == 1 else (None, None)


def _pair(first: str, last: str) -> tuple[PartialDate | None, PartialDate | None]:
    if not first and not last:
        raise Unreadable("V101", "not a period")
    end = date_forms.read(last) if last else None
    if end is None or not _YEARLESS.fullmatch(first):
        return (date_forms.read(first) if first else None), end
    start = date_forms.read(f"{first} {end.year}")
    if start.earliest() > end.latest():
        raise Unreadable("V104", "the year in which the period starts is not stated")
    return start, end
