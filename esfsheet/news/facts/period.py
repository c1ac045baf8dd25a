"""From when till when the project runs."""

import re
from calendar import monthrange
from collections.abc import Collection, Sequence
from datetime import date, timedelta
from re import Match
from typing import NamedTuple

from esfsheet.data.programmes import PROGRAMMES
from esfsheet.news.facts.hit import Hit
from esfsheet.news.facts.views import Text
from esfsheet.news.text.body import Body
from esfsheet.news.words.date_phrases import after_turn, is_turn
from esfsheet.news.words.period_words import ANOTHER
from esfsheet.values.dates import PartialDate

_NUMBERS = {
    "ett": 1.0, "en": 1.0, "två": 2.0, "tre": 3.0, "fyra": 4.0, "fem": 5.0, "sex": 6.0, "tolv": 12.0, "arton": 18.0,
    "tjugofyra": 24.0, "trettiosex": 36.0, "ett och ett halvt": 1.5, "två och ett halvt": 2.5, "tre och ett halvt": 3.5,
}  # fmt: skip
_ANOTHER = re.compile(ANOTHER, re.IGNORECASE)
_OWN = re.compile(r"(?:[a-zåäö]*[Pp]rojekt|[Ss]atsning|[Ff]örstudi|◇)")
_SHORTEST = 100
_NEAR = 90


class Span(NamedTuple):
    """A period (None for an end that is open), and where it is said."""

    start: PartialDate | None
    end: PartialDate | None
    at: int
    until: int


class _Told:
    """What the patterns find of a period, the plainest of each kind first."""

    def __init__(self) -> None:
        self.years: Span | None = None
        self.start: Span | None = None
        self.end: Span | None = None
        self.months: float | None = None

    def span(self) -> Span | None:
        """What it makes together."""
        if self.start is None or self.start.start is None:
            return self.end or self.years
        if self.years is not None and self.end is None and not self.months:
            return self.years
        first, at, until = self.start.start, self.start.at, self.start.until
        if self.end is not None and self.end.end is not None and first.earliest() <= self.end.end.latest():
            return Span(first, self.end.end, min(at, self.end.at), max(until, self.end.until))
        return Span(first, _after(first, self.months) if self.months else None, at, until)


def period(text: Text, names: Collection[str] = (), earlier: Sequence[Hit] = ()) -> Span | None:
    """The period that the text states most plainly of the project of these names; what is said of earlier ones is theirs."""
    told = _Told()
    for name, _, match in text.find("periods", names):
        if _of_another(text.body, match, earlier):
            continue
        if whole := _whole(text.body, match, told):
            return whole
        _part(text.body, name, match, told)
    return told.span() or _only(text.body)


def _of_another(body: Body, match: Match[str], earlier: Sequence[Hit]) -> bool:
    """Whether a sentence tells of an earlier project, or of a course or a call."""
    sentence = body.sentence(match.start())
    if any(sentence.start <= hit.start < sentence.end and 0 < match.end() - hit.end < _NEAR for hit in earlier):
        return True
    return not _OWN.match(match[0]) and _ANOTHER.search(body.seen, sentence.start, match.start() + 1) is not None


def _whole(body: Body, match: Match[str], told: _Told) -> Span | None:
    """A period with both its ends to the month; one of years is kept, since the text may state the months elsewhere."""
    groups = match.groupdict()
    if groups.get("last") or groups.get("first"):
        first, last = (PartialDate(int(groups[key] or 0)) if groups.get(key) else None for key in ("first", "last"))
        told.years = told.years or Span(
            first, last, match.start("first" if first else "last"), match.end("last" if last else "first")
        )
    elif groups.get("range") or groups.get("below"):
        at = match.start("range" if groups.get("range") else "below")
        one = next((found for found in body.ranges if found.start == at), None)
        if one is None or f"{one.first.isoformat()}-{one.last.isoformat()}" in PROGRAMMES:
            return None
        whole = Span(one.first, one.last, one.start, one.end)
        if one.first.month is not None:
            return whole
        told.years = told.years or whole
    elif groups.get("start") and groups.get("end"):
        first, last = _start(body, match, "start"), body.date_at.get(match.start("end"))
        if first and last and first.earliest() <= last.latest():
            return Span(first, last, match.start("start"), match.end("end"))
    return None


def _start(body: Body, match: Match[str], key: str) -> PartialDate | None:
    """The date of a start; what begins at the turn of a year begins with its first month."""
    date = body.date_at.get(match.start(key))
    return after_turn(date) if date and is_turn(body.seen[slice(*match.span(key))]) else date


def _part(body: Body, name: str, match: Match[str], told: _Told) -> None:
    """One of its ends, or how long it lasts."""
    groups = match.groupdict()
    for key in ("start", "since", "told"):
        if groups.get(key) and not groups.get("end") and (first := _start(body, match, key)):
            told.start = told.start or Span(first, None, *match.span(key))
    if groups.get("later"):
        told.end = Span(None, body.date_at.get(match.start("later")), *match.span("later"))
    for key in ("end", "last_day"):
        if groups.get(key) and not groups.get("start"):
            told.end = told.end or Span(None, body.date_at.get(match.start(key)), *match.span(key))
    if name in ("years", "onwards"):
        told.months = told.months or _months(groups)


def _only(body: Body) -> Span | None:
    """The only period of a text that has months, where it lasts long enough to be a project's."""
    months = [one for one in body.ranges if one.first.month and one.last.month]
    if len(months) != 1 or (months[0].last.latest() - months[0].first.earliest()).days < _SHORTEST:
        return None
    return Span(months[0].first, months[0].last, months[0].start, months[0].end)


def _months(groups: dict[str, str | None]) -> float | None:
    number = groups.get("number") or groups.get("number2") or groups.get("number3") or ""
    unit = groups.get("unit") or groups.get("unit2") or groups.get("unit3") or ""
    value = _NUMBERS.get(number) or float(number.replace(",", ".") or 0)
    return value if "mån" in unit else value * 12


def _after(first: PartialDate, months: float) -> PartialDate | None:
    """The last month, or day, of a stretch of whole months; `treårigt` from February 2025 ends with January 2028."""
    if months != int(months) or first.month is None:
        return None
    index = first.year * 12 + first.month - 1 + int(months)
    if first.day is None:
        index -= 1
        return PartialDate(index // 12, index % 12 + 1)
    year, month = index // 12, index % 12 + 1
    last = date(year, month, min(first.day, monthrange(year, month)[1])) - timedelta(days=1)
    return PartialDate(last.year, last.month, last.day)
