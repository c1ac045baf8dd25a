"""The parts of a page that is a project sheet: title, fields, prose."""

from bisect import bisect
from collections.abc import Sequence
from functools import partial
from itertools import compress
from operator import attrgetter, sub
from typing import NamedTuple

from esfsheet.reading import Spot
from esfsheet.sheet import header as labelled
from esfsheet.sheet import misspelt
from esfsheet.sheet.behind import behind, ends_sheet
from esfsheet.sheet.columns import by_rows
from esfsheet.sheet.fields import Field, Remark
from esfsheet.sheet.labels import Match, Row, matches
from esfsheet.sheet.noise import is_noise
from esfsheet.sheet.title import title
from esfsheet.sheet.vocabulary import Vocabulary
from esfsheet.values import operation_id

_FEWEST = 3
"""So many different labels make a sheet."""
_WHOLE = 6
"""So many labels that state something are a sheet of their own."""
_APART = 4
"""Labels that stand further apart than this belong to different runs of labels."""


class Sheet(NamedTuple):
    """A sheet's parts, as rows and fields."""

    title: Row | None
    fields: list[Field]
    remarks: list[Remark]
    prose: list[Row]
    doubled: Spot | None
    """Where a second sheet begins on the same page."""


def sheet(rows: Sequence[Row], words: Vocabulary) -> Sheet | None:
    """The sheet that the rows hold; None where too few labels do."""
    rows, found, odd, second = by_rows(rows, matches(rows, words), words)
    near: dict[int, Match] = {}
    if len({match.known.label for match in filter(None, found)}) < _FEWEST:
        near = misspelt.matches(rows, found, words)
        if not near:
            return None
        found = misspelt.filled(found, near)
    first = _first_label(rows, found)
    if not near and (near := misspelt.above(rows, found, words, first)):
        found = misspelt.filled(found, near)
        first = min(near)
    heading, begin, doubts = title(rows, found, first)
    ends = partial(ends_sheet, operation_id.leading(heading.text)[0] if heading else None)
    head = labelled.header(rows, found, words, begin, ends)
    fields, remarks = list(head.fields), [*odd, *head.remarks, *doubts]
    if len({field.known.label for field in fields if field.known}) < 2:
        return None
    second = second or _another(fields)
    above = _above(rows, heading, begin)
    prose, doubled = behind(rows, found, words, head.end, ends, fields, remarks)
    if near:
        remarks = sorted([*remarks, *misspelt.remarks(fields, near, rows)], key=attrgetter("at"))
    return Sheet(heading, fields, remarks, above + prose, second or doubled)


def _first_label(rows: Sequence[Row], found: Sequence[Match | None]) -> int:
    """The first label of the sheet: of the first run of labels that states nearly as much as any other.

    A menu, or a form to search with, names labels too, and states nothing.
    """
    known = list(compress(enumerate(found), found))
    labels = [index for index, match in known if match and match.form != "spaced" and not rows[index].aside]
    labels = labels or [index for index, _ in known]
    # Where labels are headings themselves, a heading between two of them may be one more that nobody knows.
    divide = [rows[index].role for index in labels].count("heading") * 2 < len(labels)
    dividers = [
        index
        for index in range(labels[0], labels[-1])
        if found[index] is None
        and rows[index].role != "cell"
        and (_is_title(rows[index]) or (divide and rows[index].role == "heading"))
    ]
    if not dividers and max(map(sub, labels[1:], labels), default=0) <= _APART:
        return labels[0]
    runs: list[list[int]] = []
    for index in labels:
        before = runs[-1][-1] if runs else None
        if before is not None and index - before <= _APART and bisect(dividers, before) == bisect(dividers, index):
            runs[-1].append(index)
        else:
            runs.append([index])
    if len(runs) == 1:
        return labels[0]
    stated = [
        len({match.known.label for index in run if (match := found[index]) and _states(rows, found, index)}) for run in runs
    ]
    most = max(stated)
    best = runs[stated.index(most)][0]
    top = max((index for index in range(best) if found[index] is None and _is_title(rows[index])), default=-1)
    enough = max(2, most // 2)
    counted = zip(runs, stated, strict=True)
    return next((run[0] for run, count in counted if count >= enough and (run[0] > top or count >= _WHOLE)), best)


def _another(fields: Sequence[Field]) -> Spot | None:
    """Where a second sheet begins among the labels of the first: with a number of its own, and labels that were there.

    What states less than the first, and nothing that it lacks, is a note on another project: under a heading, or where short.
    """
    named = [index for index, field in enumerate(fields) if field.known and field.known.feeds == "operation_id"]
    numbers: set[str] = set()
    for index in named if len(named) > 1 else ():
        number, rest = operation_id.leading(fields[index].raw)
        if number is None or rest:
            continue
        have = {one.known.label for one in fields[:index] if one.known}
        again = {one.known.label for one in fields[index:] if one.known}
        headed = index > 0 and fields[index - 1].known is None and not fields[index - 1].raw
        note = again < have and (headed or 2 * len(again) < len(have))
        if numbers - {number} and len(have & again) > _FEWEST and not note:
            return fields[index].label_at
        numbers.add(number)
    return None


def _is_title(row: Row) -> bool:
    return row.role == "title" or (row.role != "cell" and all(operation_id.leading(row.text)))


def _states(rows: Sequence[Row], found: Sequence[Match | None], index: int) -> bool:
    match = found[index]
    following = index + 1 < len(rows) and found[index + 1] is None and bool(rows[index + 1].text)
    return bool(match and match.value) or following


def _above(rows: Sequence[Row], heading: Row | None, begin: int) -> list[Row]:
    """The prose between the title and the labels."""
    if heading is None:
        return []
    start = next(index for index in range(begin) if rows[index] is heading) + 1
    return [row for row in rows[start:begin] if row.text and not row.aside and not is_noise(row)]
