"""Dates that a text tells without their year, or from the day on which it was published: `den 12 april`, `i maj i år`, `i går`.

They are told only from the day that the page states; without one they have no date.

>>> [(one.date.isoformat(), one.start) for one in relative("Klart i mars nästa år, visas den 5 maj.", "2020-03-02", [])]
[('2021-03', 8), ('2020-05-05', 33)]
>>> relative("Den 5 maj.", None, [])
[Dated(date=None, start=4, end=9)]
"""

import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from esfsheet.news.words.date_phrases import LAST, last_of
from esfsheet.values import date_forms, dates
from esfsheet.values.partial_date import PartialDate

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_YEARLESS = re.compile(
    rf"(?<![0-9.,:/–-])(?<![0-9] )(?:(?P<day>[0-9]{{1,2}})(?::e)?|(?P<last>{LAST})) (?P<month>{_MONTHS})"
    r"(?!\w|,? ?[0-9]{4}| (?:i år|nästa år|förra året|i fjol|samma år)(?!\w))"
    r"|(?<=[Dd]en )(?P<number>[0-9]{1,2})/(?P<of>[0-9]{1,2})(?![\w/–-]|[ .,][0-9])"
)
_OF_YEAR = re.compile(
    rf"(?<!\w)(?:(?:(?P<day>[0-9]{{1,2}})(?::e)?|(?P<last>{LAST})) )?(?P<month>{date_forms.MONTH}) "
    r"(?P<which>i år|nästa år|förra året|i fjol|samma år)(?!\w)",
    re.IGNORECASE,
)
_AHEAD = {"i år": 0, "nästa år": 1, "förra året": -1, "i fjol": -1}
_SAME_YEAR, _SENTENCE, _WORD = 250, 120, 8
_YEARS = ("i år", "nästa år", "förra år", "i fjol", "samma år")
_NUMBERS = re.compile("[0-9]+")
_DAYS, _NAMES = re.compile("[0-9]+|[Ss]ista"), re.compile(rf" (?:{_MONTHS})")
_BEFORE_MONTH = re.compile(r"(?<!\w)(?:i|från|med|till|sedan|av|under|mellan)$")
_MONTH = re.compile(
    rf"(?<!\w)(?:i|från|med|till|sedan|av|under|mellan) (?P<month>{_MONTHS})(?!\w|,? ?[0-9]{{4}}|-|–| (?:i år|nästa|förra|i fjol|samma))"
)
_DONE = re.compile(
    r"(?<!\w)(?:startade|började|drog|inleddes|avslutades|avslutats|slutade|gick|pågick|pågått|tog|sedan|genomfördes|kom)(?!\w)"
)
_WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
_ON_WEEKDAY = re.compile(rf"(?<!\w)[Pp]å (?P<weekday>{'|'.join(_WEEKDAYS)})(?!\w)(?! den| [0-9])")
_YESTERDAY = re.compile(r"(?<!\w)[Ii] ?går(?!\w)")
# What lies so many months ahead in the same year is meant of the year before or after.
_HALF, _LAST_YEAR = 6, 10


class Dated(NamedTuple):
    """A date at its place; None where it cannot be told without the day of publication."""

    date: PartialDate | None
    start: int
    end: int


def relative(seen: str, published: str | None, stated: Sequence[dates.Found | dates.FoundRange]) -> list[Dated]:
    """All of them in order; `stated` are the dates that have their year, in order too."""
    day = date.fromisoformat(published) if published and len(published) == 10 else None
    found = [*_yearless(seen, published, stated), *_of_year(seen, published, stated)]
    if "går" in seen:
        found += [Dated(_partial(day - timedelta(days=1)) if day else None, *one.span()) for one in _YESTERDAY.finditer(seen)]
    if day and "dag" in seen:
        for match in _ON_WEEKDAY.finditer(seen):
            # `Den som kom på måndag började på tisdag` tells of any week.
            # So does what somebody says.
            if _DONE.search(seen, _sentence(seen, match.start()), match.end()) or _spoken(seen, match.start()):
                continue
            ahead = (_WEEKDAYS.index(match["weekday"]) - day.weekday() - 1) % 7 + 1
            found.append(Dated(_partial(day + timedelta(days=ahead)), *match.span()))
    return sorted(found, key=lambda one: one.start)


def months(seen: str, published: str | None) -> Iterator[Dated]:
    """Months without a year, `i september`: the next one, or the last where the sentence tells of what was."""
    if published is None or len(published) < 7:
        return
    year, now = int(published[:4]), int(published[5:7])
    for match in _at(_NAMES, _MONTH, seen, _BEFORE_MONTH):
        month = date_forms.MONTHS[match["month"]]
        if _DONE.search(seen, _sentence(seen, match.start()), match.end()):
            found = PartialDate(year - (month > now), month)
        else:
            found = PartialDate(year + (month < now), month)
        yield Dated(found, *match.span("month"))


def _spoken(seen: str, at: int) -> bool:
    """Whether a dash begins the line of a place."""
    return seen.startswith("-", seen.rfind("\n", 0, at) + 1)


def _sentence(seen: str, at: int) -> int:
    """Where the sentence begins, nearly, if not far before a place."""
    begin = max(0, at - _SENTENCE)
    return max(begin, seen.rfind(".", begin, at), seen.rfind("\n", begin, at))


def _at(
    anchor: re.Pattern[str], pattern: re.Pattern[str], seen: str, before: re.Pattern[str] | None = None
) -> Iterator[re.Match[str]]:
    """What a pattern matches where an anchor stands, or a word right before it."""
    end = 0
    for found in anchor.finditer(seen):
        at = found.start()
        if before is not None:
            word = before.search(seen, max(end, at - _WORD), at)
            at = word.start() if word else -1
        if at >= end and (match := pattern.match(seen, at)):
            end = match.end()
            yield match


def _yearless(seen: str, published: str | None, stated: Sequence[dates.Found | dates.FoundRange]) -> Iterator[Dated]:
    taken = {at for one in stated for at in range(one.start, one.end)}
    for match in _at(_DAYS if "ista" in seen else _NUMBERS, _YEARLESS, seen):
        start = max(match.start(group) for group in ("day", "number", "last"))
        if start in taken:
            continue
        if published is None or len(published) < 7:
            yield Dated(None, start, match.end())
            continue
        month = date_forms.MONTHS[match["month"]] if match["month"] else int(match["of"])
        year, now = int(published[:4]), int(published[5:7])
        # What is told in the autumn of a day in winter is to come; what is told in January of December has been.
        year += (now - month > _HALF) - (month - now >= _LAST_YEAR)
        if match["last"]:
            yield Dated(last_of(year, month), start, match.end())
            continue
        number = int(match["day"] or match["number"])
        if 1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]:
            yield Dated(PartialDate(year, month, number), start, match.end())


def _of_year(seen: str, published: str | None, stated: Sequence[dates.Found | dates.FoundRange]) -> Iterator[Dated]:
    folded = seen.casefold()
    if not any(which in folded for which in _YEARS):
        return
    ends = [one.end for one in stated]
    for match in _OF_YEAR.finditer(seen):
        which, month = match["which"].lower(), date_forms.MONTHS.get(match["month"].rstrip(".").casefold())
        if which in _AHEAD:
            year = int(published[:4]) + _AHEAD[which] if published else None
        else:
            last = bisect_right(ends, match.start()) - 1
            near = last >= 0 and match.start() - ends[last] < _SAME_YEAR
            year = _year(stated[last]) if near else None
        number = int(match["day"]) if match["day"] else None
        if year is None or month is None:
            yield Dated(None, *match.span())
        elif match["last"]:
            yield Dated(last_of(year, month), *match.span())
        elif number is None or 1 <= number <= monthrange(year, month)[1]:
            yield Dated(PartialDate(year, month, number), *match.span())


def _year(one: dates.Found | dates.FoundRange) -> int:
    return one.date.year if isinstance(one, dates.Found) else one.last.year


def _partial(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
