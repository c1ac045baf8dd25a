"""Diarienummer: the number by which ESF-rådet knows an operation.

2007-2013: year, `-30`, region digit and four digits (`2008-3030382`); year and five digits is a document of the
agency, not a project. 2014-2020: year, `/` and five digits (`2020/00694`). 2021-2027: year of two digits, call of
three, `S` and serial of two or three (`22-021-S06`). Source: numbers printed on the project sheets of each period.

>>> parse("Dnr 2020/00694"), parse("22–021–s06"), parse("2008-3030382")
('2020/00694', '22-021-S06', '2008-3030382')
>>> period("22-021-S06")
'2021-2027'
>>> leading("2020/00694 - Stigar 2 - samspel")
('2020/00694', 'Stigar 2 - samspel')
>>> parse("2009-00385")
Traceback (most recent call last):
...
esfsheet.values.errors.Unreadable: an operation id is 2008-3030382, 2020/00694 or 22-021-S06
"""

import re
from functools import lru_cache
from typing import NamedTuple

from esfsheet.patterns import pattern
from esfsheet.values.errors import Unreadable
from esfsheet.values.lexical import visible
from esfsheet.values.text import clean, plain

# Every form begins with a 2, apart so that a search runs from 2 to 2.
_FORMS = {
    "2007-2013": r"0(?:0[7-9]|1[0-4])-30[0-9]{5}",
    "2014-2020": r"0(?:1[4-9]|2[0-3])/[0-9]{5}",
    "2021-2027": r"[1-9]-[0-9]{3}-[Ss][0-9]{2,3}",
}
_PERIODS = {name: pattern(f"2{form}") for name, form in _FORMS.items()}
_ANY = f"(?:{'|'.join(_FORMS.values())})"
_ALONE = pattern(f"2{_ANY}".replace("[Ss]", "S"))
_LABEL = r"(?:Dnr|Diarienr|Diarienummer|Projektnr|Projektnummer)[.:]{0,2} ?"
_LABELLED = pattern(rf"(?:{_LABEL})?(.{{8,24}})", re.IGNORECASE)
_IN_TEXT = pattern(rf"2(?<![\w/]2)(?<![0-9]-2){_ANY}(?!\w|[/-][0-9])")
_LEADING = pattern(rf"(2{_ANY})(?: ?[-:] ?| |$)")
_LABELLED_LEADING = pattern(rf"{_LABEL}{_LEADING.pattern}", re.IGNORECASE)


_OPENING = 60
"""An id that opens a title has begun by then, whatever word and white space stand before it."""


class Found(NamedTuple):
    """An operation id in running text: `text` as stated, `operation_id` in the canonical form."""

    start: int
    end: int
    text: str
    operation_id: str


def parse(text: str) -> str:
    """The canonical operation id."""
    if _ALONE.fullmatch(text):
        return text
    match = _LABELLED.fullmatch(plain(text))
    operation_id = match[1].replace(" ", "").upper() if match else ""
    if period(operation_id) is None:
        raise Unreadable("V501", "an operation id is 2008-3030382, 2020/00694 or 22-021-S06")
    return operation_id


def period(operation_id: str) -> str | None:
    """The programme period whose form a canonical operation id has."""
    return next((name for name, form in _PERIODS.items() if form.fullmatch(operation_id)), None)


def find(text: str) -> list[Found]:
    """Every operation id in running text.

    >>> find("Projektet (2020/00694) följer på 2008-3030382.")[1]
    Found(start=33, end=45, text='2008-3030382', operation_id='2008-3030382')
    """
    seen, offsets = visible(text)
    found = []
    for match in _IN_TEXT.finditer(seen):
        start, end = offsets[match.start()], offsets[match.end() - 1] + 1
        found.append(Found(start, end, text[start:end], match[0].upper()))
    return found


def leading(title: str) -> tuple[str | None, str]:
    """The operation id that opens a title, and the title without it."""
    opening = title.lstrip()[:_OPENING]
    first = opening[:1]
    # No id, and no word for one, begins with any other letter or digit.
    if (first.isalnum() and first not in "2DPdp") or "2" not in opening:
        return None, title
    return _divided(title)


# Of one title it is asked again and again.
@lru_cache(8)
def _divided(title: str) -> tuple[str | None, str]:
    tidy = clean(title)
    seen, offsets = (tidy, range(len(tidy) + 1)) if tidy.isascii() else visible(tidy)
    match = _LEADING.match(seen) or _LABELLED_LEADING.match(seen)
    return (match[1].upper(), tidy[offsets[match.end()] :].strip()) if match else (None, title)
