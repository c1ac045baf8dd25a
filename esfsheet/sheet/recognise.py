"""Which layout a sheet has: the signs that each layout declares, weighed."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from esfsheet.layout import Layout, Sign
from esfsheet.patterns import pattern
from esfsheet.reading import Spot
from esfsheet.sheet.fields import Labels, by_labels, labels, spot
from esfsheet.sheet.labels import Row
from esfsheet.sheet.sheet import Sheet
from esfsheet.values import dates
from esfsheet.values.errors import Unreadable

_STRONG = 4
_LONGEST_LINE = 60


class Verdict(NamedTuple):
    """How much of a page speaks for a layout, and its strongest sign."""

    layout: Layout
    score: int
    strong: bool
    text: str
    at: Spot | None


def weigh(sheet: Sheet, rows: Sequence[Row], layouts: Sequence[Layout]) -> list[Verdict]:
    """The layouts that something on the page speaks for, the strongest first."""
    seen = _seen(sheet, rows, tuple(layouts))
    verdicts = (_verdict(layout, seen) for layout in layouts)
    return sorted((verdict for verdict in verdicts if verdict.score), key=lambda verdict: -verdict.score)


def choose(verdicts: Sequence[Verdict], sheet: Sheet) -> Verdict | None:
    """The one layout that the page can have; None where two are as likely, or both have marks that only they have.

    Of two that are as likely the project's dates choose, where only one of all programmes can have paid in their years.
    """
    if not verdicts:
        return None
    first, *others = verdicts
    if any(other.strong for other in others):
        return None
    alike = [first, *(other for other in others if other.score == first.score)]
    if len(alike) > 1 and (years := _years(sheet)):
        alike = [one for one in alike if all(_payers(year) == [one.layout.programme_period] for year in years)]
    return alike[0] if len(alike) == 1 else None


def _years(sheet: Sheet) -> list[int]:
    """The years in which the project starts and ends; none where it does not state both."""
    found: list[dates.PartialDate | None] = []
    for field in sheet.fields:
        feeds = field.known.feeds if field.known else None
        try:
            if feeds == "period":
                found.extend(dates.parse_range(field.raw))
            elif feeds in ("start_date", "end_date") and field.raw:
                found.append(dates.parse(field.raw))
        except Unreadable:
            return []
    years = [date.year for date in found if date]
    return years if len(years) == len(found) > 1 else []


def _payers(year: int) -> list[str]:
    """The periods whose programmes may pay in a year: one still does when the next has begun."""
    # Few pages leave the choice to their dates.
    from esfsheet.data.programmes import PROGRAMMES

    return [period for period, one in PROGRAMMES.items() if one.first_day.year <= year <= one.last_day.year]


class _Signs(NamedTuple):
    """The signs of some layouts, by what they are looked for in."""

    titles: list[tuple[Sign, re.Pattern[str]]]
    lines: dict[str, list[Sign]]
    labels: dict[str, list[tuple[Sign, re.Pattern[str] | None]]]
    """By label, those of the label and of the value under it."""
    official: dict[str, str]
    """For what a field may feed the first label that feeds it, under which signs of renamed ones stand."""


@cache
def _signs(layouts: tuple[Layout, ...]) -> _Signs:
    found = _Signs([], {}, {}, {})
    for layout in layouts:
        for label, feeds in layout.labels.items():
            found.official.setdefault(feeds, label)
        for sign in layout.signs:
            begins = pattern(sign.pattern, re.IGNORECASE)
            if sign.kind == "title":
                found.titles.append((sign, begins))
            elif sign.kind == "line":
                found.lines.setdefault(sign.text, []).append(sign)
            else:
                found.labels.setdefault(sign.text, []).append((sign, None if sign.kind == "label" else begins))
    return found


def _seen(sheet: Sheet, rows: Sequence[Row], layouts: tuple[Layout, ...]) -> dict[Sign, tuple[str, Spot]]:
    """The signs that the page has, each with where it stands first."""
    signs = _signs(layouts)
    seen: dict[Sign, tuple[str, Spot]] = {}
    if sheet.title:
        seen = {sign: (sheet.title.text, spot(sheet.title)) for sign, begins in signs.titles if begins.match(sheet.title.text)}
    lines = signs.lines
    for row in rows:
        if len(text := row.text) <= _LONGEST_LINE and text in lines:
            for sign in lines[row.text]:
                seen.setdefault(sign, (row.text, spot(row)))
    for index, sign, begins in _under(layouts, labels(sheet.fields)):
        if sign not in seen:
            field = sheet.fields[index]
            if begins is None:
                seen[sign] = (field.label, field.label_at)
            elif begins.match(field.raw):
                seen[sign] = (field.raw, field.at)
    return seen


@by_labels
def _under(layouts: tuple[Layout, ...], labels: Labels) -> Sequence[tuple[int, Sign, re.Pattern[str] | None]]:
    """Under which of the labels which signs are looked for."""
    signs = _signs(layouts)
    found: list[tuple[int, Sign, re.Pattern[str] | None]] = []
    for index, known in enumerate(labels):
        if known:
            label = signs.official.get(known.feeds or "", known.label) if known.by == "renamed" else known.label
            found.extend((index, sign, begins) for sign, begins in signs.labels.get(label, ()))
    return found


def _verdict(layout: Layout, seen: Mapping[Sign, tuple[str, Spot]]) -> Verdict:
    signs = list(filter(seen.__contains__, layout.signs))
    if not signs:
        return Verdict(layout, 0, False, "", None)
    weights = [sign.weight for sign in signs]
    best = signs[weights.index(max(weights))]
    return Verdict(layout, sum(weights), best.weight >= _STRONG, *seen[best])
