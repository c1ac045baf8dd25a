"""Which layout a sheet has: the signs that each layout declares, weighed."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from esfsheet.layout import Layout, Sign
from esfsheet.reading import Spot
from esfsheet.sheet.fields import Field, spot
from esfsheet.sheet.labels import Row
from esfsheet.sheet.sheet import Sheet

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
    page = _Page(sheet, {row.text: row for row in rows if len(row.text) <= _LONGEST_LINE}, _official(tuple(layouts)))
    verdicts = (_weigh(page, layout) for layout in layouts)
    return sorted((verdict for verdict in verdicts if verdict.score), key=lambda verdict: -verdict.score)


def choose(verdicts: Sequence[Verdict]) -> Verdict | None:
    """The one layout that the page can have; None where two are as likely, or both have marks that only they have."""
    if not verdicts:
        return None
    first, *others = verdicts
    if any(other.score == first.score or other.strong for other in others):
        return None
    return first


class _Page:
    """What signs are looked for in."""

    def __init__(self, sheet: Sheet, lines: dict[str, Row], official: Mapping[str, str]) -> None:
        self.title = sheet.title
        self.lines = lines
        self.fields: dict[str, list[Field]] = {}
        for field in sheet.fields:
            if field.known:
                label = field.known.label
                if field.known.by == "renamed":
                    label = official.get(field.known.feeds or "", label)
                self.fields.setdefault(label, []).append(field)


@cache
def _official(layouts: tuple[Layout, ...]) -> Mapping[str, str]:
    """For what a field may feed the first label that feeds it, under which the signs look for it."""
    found: dict[str, str] = {}
    for layout in layouts:
        for label, feeds in layout.labels.items():
            found.setdefault(feeds, label)
    return found


def _weigh(page: _Page, layout: Layout) -> Verdict:
    score, best, text, at = 0, 0, "", None
    for sign in layout.signs:
        seen = _LOOK[sign.kind](sign, page)
        if seen is not None:
            score += sign.weight
            if sign.weight > best:
                best, (text, at) = sign.weight, seen
    return Verdict(layout, score, best >= _STRONG, text, at)


def _title(sign: Sign, page: _Page) -> tuple[str, Spot] | None:
    if page.title and _pattern(sign.pattern).match(page.title.text):
        return page.title.text, spot(page.title)
    return None


def _line(sign: Sign, page: _Page) -> tuple[str, Spot] | None:
    row = page.lines.get(sign.text)
    return (row.text, spot(row)) if row else None


def _label(sign: Sign, page: _Page) -> tuple[str, Spot] | None:
    for field in page.fields.get(sign.text, ()):
        return field.label, field.label_at
    return None


def _value(sign: Sign, page: _Page) -> tuple[str, Spot] | None:
    for field in page.fields.get(sign.text, ()):
        if _pattern(sign.pattern).match(field.raw):
            return field.raw, field.at
    return None


_LOOK = {"title": _title, "line": _line, "label": _label, "value": _value}


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
