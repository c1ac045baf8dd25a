"""The forms in which a single date is written.

ISO 8601 with hyphens, slashes, dots or nothing, perhaps with a time; `yymmdd` (the century is ours); day, month by
name and year, in Swedish or English; `1/3 2014`, in Swedish always day before month; `01.02.2021` likewise. Three
numbers parted by slashes or hyphens with the year last are read only when one way to read them is left.
Source: Myndigheternas skrivregler (Institutet för språk och folkminnen), section on dates; SS-ISO 8601.

>>> read("6:e april 2021"), read("1/3 2014")
(PartialDate(year=2021, month=4, day=6), PartialDate(year=2014, month=3, day=1))
>>> read("Dec 22, 2009 09:52 CET"), read("september 2024")
(PartialDate(year=2009, month=12, day=22), PartialDate(year=2024, month=9, day=None))
>>> read("03/04/2021")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: day and month may be either way round
>>> read("16-03-01")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: the year has two digits, and any of the three numbers may be it: write it with four
"""

import datetime
import re
from functools import cache

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.partial_date import PartialDate
from esfsheet.values.text import plain

_NAMES = (
    "januari jan january",
    "februari feb february febr",
    "mars mar march",
    "april apr",
    "maj may",
    "juni jun june",
    "juli jul july",
    "augusti aug august",
    "september sep sept",
    "oktober okt october oct",
    "november nov",
    "december dec",
)
MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}
MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?(?!\w)"
ORDINAL = r"(?::?[ae]\b|(?:st|nd|rd|th)\b|\.(?= ))?"

_LONGEST = 80
_ISO = pattern("(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_SHORT_YEAR = pattern(r"[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{2}|[0-9]{1,2}/[0-9]{1,2} ?-? ?[0-9]{2}")
_WEEKDAY = r"(?:(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_INTRODUCTION = pattern(rf"^(?:{_WEEKDAY}[.,]{{0,2}} )?(?:den )?")
_TIME = pattern(
    r"(?:t| |,? kl(?:ockan|\.)? ?|, )[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?"
    r"(?: ?(?:z|[a-z]{2,4}|[+-][0-9]{2}:?[0-9]{2}))?$"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    year, short, name = r"(?P<year>[0-9]{4})", r"(?P<short>[0-9]{2})", rf"(?P<name>{MONTH})"
    month, day = r"(?P<month>[0-9]{1,2})", r"(?P<day>[0-9]{1,2})"
    month2, day2 = r"(?P<month>[0-9]{2})", r"(?P<day>[0-9]{2})"
    return tuple(
        pattern(form)
        for form in (
            rf"{year}(?P<sign>[-/.]){month}(?P=sign){day}",
            rf"{day}{ORDINAL} ?{name},? {year}",
            rf"{name},? {year}",
            year,
            rf"{year}-{month2}",
            rf"{day}/{month}(?: ?- ?| ){year}",
            rf"{day}\.{month}\.{year}",
            rf"{year}{month2}{day2}",
            rf"{short}{month2}{day2}",
            rf"{name} {day}{ORDINAL},? {year}",
            rf"(?P<one>[0-9]{{1,2}})(?P<sign>[-/])(?P<other>[0-9]{{1,2}})(?P=sign){year}",
        )
    )


def read(text: str) -> PartialDate:
    """The date that the whole text is."""
    if match := _ISO.fullmatch(text):
        year, month, day = match.groups()
        return _day(_year(year), int(month), int(day))
    seen = plain(text).casefold()
    if len(seen) > _LONGEST:
        raise Unreadable("V101", "not a date")
    seen = _INTRODUCTION.sub("", seen, count=1)
    untimed = _TIME.sub("", seen)
    for form in _patterns():
        if match := form.fullmatch(untimed):
            date = _date(match.groupdict())
            if date.day or untimed == seen:
                return date
    if _SHORT_YEAR.fullmatch(untimed):
        raise Unreadable("V104", "the year has two digits, and any of the three numbers may be it: write it with four")
    raise Unreadable("V101", "not a date")


def _date(parts: dict[str, str]) -> PartialDate:
    year = _year(parts["year"] if "year" in parts else f"20{parts['short']}")
    if "one" in parts:
        return _either_way(year, int(parts["one"]), int(parts["other"]))
    month = MONTHS[parts["name"].rstrip(".")] if "name" in parts else int(parts.get("month", "0"))
    day = int(parts.get("day", "0"))
    if "day" in parts:
        return _day(year, month, day)
    if "month" in parts and not 1 <= month <= 12:
        raise Unreadable("V102", "this day does not exist")
    return PartialDate(year, month or None, day or None)


def _year(digits: str) -> int:
    year = int(digits)
    if not 1990 <= year <= 2099:
        raise Unreadable("V101", "not a date: the year is outside 1990 to 2099")
    return year


def _day(year: int, month: int, day: int) -> PartialDate:
    if not _exists(year, month, day):
        raise Unreadable("V102", "this day does not exist")
    return PartialDate(year, month, day)


def _either_way(year: int, one: int, other: int) -> PartialDate:
    ways = {(month, day) for month, day in ((one, other), (other, one)) if _exists(year, month, day)}
    if not ways:
        raise Unreadable("V102", "this day does not exist")
    if len(ways) > 1:
        raise Unreadable("V104", "day and month may be either way round")
    return PartialDate(year, *ways.pop())


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True
