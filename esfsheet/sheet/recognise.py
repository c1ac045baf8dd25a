"""Which layout a sheet has: the signs that each layout declares, weighed."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from esfsheet.layout import Layout, Sign
from esfsheet.sheet.fields import Spot, spot
from esfsheet.sheet.labels import Row
from esfsheet.sheet.sheet import Sheet

_STRONG = 4


class Verdict(NamedTuple):
    """How much of a page speaks for a layout, and its strongest sign."""

    layout: Layout
    score: int
    strong: bool
    text: str
    at: Spot | None


def weigh(sheet: Sheet, rows: Sequence[Row], layouts: Sequence[Layout]) -> list[Verdict]:
    """The layouts that something on the page speaks for, the strongest first."""
    lines = {row.text: row for row in rows if len(row.text) <= 60}
    verdicts = (_weigh(sheet, lines, layout) for layout in layouts)
    return sorted((verdict for verdict in verdicts if verdict.score), key=lambda verdict: -verdict.score)


def choose(verdicts: Sequence[Verdict]) -> Verdict | None:
    """The one layout that the page can have; None where two are as likely, or both have marks that only they have."""
    if not verdicts:
        return None
    if len(verdicts) > 1 and (verdicts[1].score == verdicts[0].score or (verdicts[0].strong and verdicts[1].strong)):
        return None
    return verdicts[0]


def _weigh(sheet: Sheet, lines: dict[str, Row], layout: Layout) -> Verdict:
    score, best, text, at = 0, 0, "", None
    for sign in layout.signs:
        seen = _seen(sign, sheet, lines)
        if seen is not None:
            score += sign.weight
            if sign.weight > best:
                best, (text, at) = sign.weight, seen
    return Verdict(layout, score, best >= _STRONG, text, at)


def _seen(sign: Sign, sheet: Sheet, lines: dict[str, Row]) -> tuple[str, Spot] | None:
    if sign.kind == "title":
        if sheet.title and _pattern(sign.pattern).match(sheet.title.text):
            return sheet.title.text, spot(sheet.title)
    elif sign.kind == "line":
        for text, row in lines.items():
            if _pattern(sign.pattern).fullmatch(text):
                return text, spot(row)
    else:
        for field in sheet.fields:
            if field.known is None or field.known.label != sign.label:
                continue
            if sign.kind == "label":
                return field.label, field.label_at
            if _pattern(sign.pattern).match(field.raw):
                return field.raw, field.at
    return None


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
