"""Dates and periods in running text.

A date has at least a month by name, or is full and numeric; a bare year counts only as an end of a period. Nothing is
taken out of a longer number: `2008-3030382`, `2020/00694` and `013-20 21 20` hold no date.

>>> [found.date.isoformat() for found in find("Klart den 31 oktober 2021, start i maj 2020, dnr 2020/00694.")]
['2021-10-31', '2020-05']
>>> [found.text for found in find_ranges("Pågår 2024 till 2027, först februari-maj 2024. Mål 2021-2023-44.")]
['2024 till 2027', 'februari-maj 2024']
"""

import re
from dataclasses import dataclass
from functools import cache

from esfsheet.patterns import pattern
from esfsheet.values import date_forms, date_ranges
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import visible
from esfsheet.values.partial_date import PartialDate
from esfsheet.values.scan import near_years, scan

_ISO = r"[0-9]{4}(?:-[0-9]{1,2}-|/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{1,2}"
_DAY = rf"[0-9]{{1,2}}{date_forms.ORDINAL} ?"
_NAMED = rf"(?:{_DAY})?{date_forms.MONTH},? (?:[0-9]{{1,2}}(?:st|nd|rd|th)?,? )?[0-9]{{4}}"
_DAY_FIRST = r"[0-9]{1,2}(?:/[0-9]{1,2}(?: ?- ?| )|/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{4}"
_DIGITS = pattern("[0-9]+")
# `2000-2010 personer` is no period.
_COUNTED = r"(?! ?(?:kr\b|kronor|sek\b|euro|personer|deltagare|elever|st\b|timmar|%|procent|miljon|mkr|tkr))"


@dataclass(frozen=True, slots=True)
class Found:
    """A date in running text."""

    start: int
    end: int
    text: str
    date: PartialDate


@dataclass(frozen=True, slots=True)
class FoundRange:
    """A period in running text, both ends stated."""

    start: int
    end: int
    text: str
    first: PartialDate
    last: PartialDate


@cache
def _dates() -> tuple[re.Pattern[str], re.Pattern[str]]:
    month = re.compile(rf"(?<!\w){date_forms.MONTH},? $", re.IGNORECASE)
    return month, re.compile(
        rf"(?<![\w/.+])(?<!-)(?P<first>{_ISO})(?:-(?P<last>{_ISO}))?(?![-/.:,]?[0-9])"
        rf"|(?<![\w/.+])(?P<other>(?<!-){_DAY_FIRST}|{_NAMED})(?!/?[0-9])",
        re.IGNORECASE,
    )


@cache
def _ranges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    month, to, den = date_forms.MONTH, rf"(?: ?--? ?| {date_ranges.TO} )", "(?:den )?"
    left = (
        rf"(?:{_ISO}|[0-9]{{4}}-[0-9]{{2}}|(?:{_DAY})?{month}(?:,? [0-9]{{4}})?"
        r"|[0-9]{1,2}/[0-9]{1,2}(?:(?: ?- ?| )[0-9]{4})?|[0-9]{4})"
    )
    right = rf"{den}(?:{_ISO}|[0-9]{{4}}-[0-9]{{2}}|(?:{_DAY})?{month},? [0-9]{{4}}|{_DAY_FIRST}|[0-9]{{4}})"
    start = r"(?<![\w/.+-])"
    return re.compile(rf"{start}{month}(?:,? |(?:{to}| och ){den}(?:{month},? )?)$", re.IGNORECASE), re.compile(
        rf"{start}(?<![0-9],)(?:(?:(?<=mellan )|(?<=mellan den )){left} och {right}|{left}{to}{right})"
        rf"(?!\w|[-/.:,][0-9]){_COUNTED}",
        re.IGNORECASE,
    )


def find(text: str) -> list[Found]:
    """Every date in the text, in order."""
    seen, offsets = visible(text)
    found = []
    month, date = _dates()
    for match in scan(seen, _DIGITS, month, 16, date, near_years(seen)):
        for group in ("first", "last", "other"):
            if match[group] is None:
                continue
            try:
                value = date_forms.read(match[group])
            except Unreadable:
                continue
            start, end = offsets[match.start(group)], offsets[match.end(group) - 1] + 1
            found.append(Found(start, end, text[start:end], value))
    return found


def find_ranges(text: str) -> list[FoundRange]:
    """Every period in the text, in order."""
    seen, offsets = visible(text)
    found = []
    months, period = _ranges()
    for match in scan(seen, _DIGITS, months, 52, period, near_years(seen)):
        between = "mellan " if " och " in match[0] else ""
        try:
            first, last = date_ranges.read(between + match[0])
        except Unreadable:
            continue
        # Two numbers that look like years, the later one first, are no period.
        if first is None or last is None or (not (first.month or last.month) and first.year > last.year):
            continue
        start, end = offsets[match.start()], offsets[match.end() - 1] + 1
        found.append(FoundRange(start, end, text[start:end], first, last))
    return found
