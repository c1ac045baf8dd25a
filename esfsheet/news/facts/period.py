"""From when till when the project runs."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from re import Match
from typing import NamedTuple

from esfsheet.news.body import Body
from esfsheet.news.facts.hit import Hit
from esfsheet.news.text import Text
from esfsheet.values.dates import PartialDate

_NUMBERS = {
    "ett": 1.0, "en": 1.0, "två": 2.0, "tre": 3.0, "fyra": 4.0, "fem": 5.0, "sex": 6.0, "tolv": 12.0, "arton": 18.0,
    "tjugofyra": 24.0, "trettiosex": 36.0, "ett och ett halvt": 1.5,
}  # fmt: skip


# What else a text may tell the days of.
_OTHER = re.compile(
    r"(?:kurs|utbildningen |modul|ansökan|ansökning|utlys|konferens|träff|anmäl|uttagning|rekryter|upphandling|Nästa|nästa)"
)
_OWN = re.compile(r"(?:[a-zåäö]*[Pp]rojekt|[Ss]atsning|[Ff]örstudi)")
_SHORTEST = 100
_NEAR = 90


class Span(NamedTuple):
    """A period, the places of its ends (None for an end that is counted or open), and where it is said."""

    start: PartialDate | None
    end: PartialDate | None
    at: int
    until: int
    places: tuple[int, ...]


def period(text: Text, earlier: Sequence[Hit] = ()) -> Span | None:
    """The period that the text states most plainly; what stands right after an earlier project is that project's."""
    body = text.body
    years: Span | None = None
    until: Span | None = None
    start: tuple[PartialDate, int, int] | None = None
    months: float | None = None
    for name, _, match in text.find("periods"):
        groups = match.groupdict()
        sentence = body.sentence(match.start())
        if any(sentence.start <= hit.start < sentence.end and 0 < match.end() - hit.end < _NEAR for hit in earlier):
            continue
        if not _OWN.match(match[0]) and _OTHER.search(body.seen, body.sentence(match.start()).start, match.start() + 1):
            continue
        if groups.get("last") or groups.get("first"):
            first, last = (PartialDate(int(groups[key] or 0)) if groups.get(key) else None for key in ("first", "last"))
            years = years or Span(
                first, last, match.start("first" if first else "last"), match.end("last" if last else "first"), ()
            )
        elif groups.get("range") or groups.get("below"):
            at = match.start("range" if groups.get("range") else "below")
            if not _programme(body, at):
                one = next(found for found in body.ranges if found.start == at)
                if one.first.month is None:
                    # Perhaps the text states the months elsewhere.
                    years = years or Span(one.first, one.last, one.start, one.end, (one.start, one.end))
                    continue
                return Span(one.first, one.last, one.start, one.end, (one.start, one.end))
        elif groups.get("start") and groups.get("end"):
            first, last = _date(body, match, "start"), _date(body, match, "end")
            if first and last and first.earliest() <= last.latest():
                return Span(first, last, match.start("start"), match.end("end"), (match.start("start"), match.start("end")))
        elif groups.get("end") and until is None:
            until = Span(None, _date(body, match, "end"), match.start("end"), match.end("end"), (match.start("end"),))
        elif groups.get("start") and start is None and (first := _date(body, match, "start")):
            start = first, match.start("start"), match.end("start")
        elif name == "years" and months is None:
            months = _months(groups)
    if start is None:
        return until or years or _only(body)
    if years is not None and until is None and not months:
        return years
    first, at, end = start
    if until is not None and until.end is not None and first.earliest() <= until.end.latest():
        return Span(first, until.end, min(at, until.at), max(end, until.until), (at, until.at))
    return Span(first, _after(first, months) if months else None, at, end, (at,))


def _only(body: Body) -> Span | None:
    """The only period of a text that has months, where it lasts long enough to be a project's."""
    months = [one for one in body.ranges if one.first.month and one.last.month]
    if len(months) != 1 or (months[0].last.latest() - months[0].first.earliest()).days < _SHORTEST:
        return None
    return Span(months[0].first, months[0].last, months[0].start, months[0].end, ())


def _programme(body: Body, at: int) -> bool:
    one = next((found for found in body.ranges if found.start == at), None)
    return one is None or (one.first.isoformat(), one.last.isoformat()) in (
        ("2007", "2013"),
        ("2014", "2020"),
        ("2021", "2027"),
    )


def _date(body: Body, match: Match[str], group: str) -> PartialDate | None:
    return next((found.date for found in body.dates if found.start == match.start(group)), None)


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
