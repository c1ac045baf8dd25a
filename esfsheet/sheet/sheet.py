"""The parts of a page that is a project sheet: title, fields, prose."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from esfsheet.layout.vocabulary import AFTER_THE_SHEET, NOT_THE_SHEET
from esfsheet.reading import Spot
from esfsheet.sheet import header as labelled
from esfsheet.sheet.fields import Field, Remark, spot
from esfsheet.sheet.labels import Match, Row, style
from esfsheet.sheet.vocabulary import Vocabulary
from esfsheet.values import operation_id
from esfsheet.values.text import fold

_FEWEST = 3
"""So many different labels make a sheet."""
_SECOND = 6
"""So many labels that were there already make a second one."""
_STRICT = ("bare", "colon", "cell")
_NOISE = frozenset(map(fold, NOT_THE_SHEET))
_AFTER = frozenset(map(fold, AFTER_THE_SHEET))
_AFTER_STARTS = frozenset(mark[:1] for mark in _AFTER)
_LONGEST_MARK = 80
_NUMBER_WITHIN = 20
"""An operation id that opens a line has its first digit, a 2, by then, even behind the word Diarienummer."""


class Sheet(NamedTuple):
    """A sheet's parts, as rows and fields."""

    title: Row | None
    fields: list[Field]
    remarks: list[Remark]
    prose: list[Row]
    doubled: Spot | None
    """Where a second sheet begins on the same page."""


def is_noise(row: Row) -> bool:
    """Whether a row is a button or a notice of the site, never part of a sheet."""
    return len(row.text) <= _LONGEST_MARK and fold(row.text).rstrip(":") in _NOISE


def sheet(rows: Sequence[Row], words: Vocabulary) -> Sheet | None:
    """The sheet that the rows hold; None where too few labels do."""
    found = labelled.matches(rows, words)
    names = {match.known.label for match in found if match}
    if len(names) < _FEWEST:
        return None
    first = _first_label(rows, found)
    title, begin = _title(rows, found, first)
    own = operation_id.leading(title.text)[0] if title else None
    ends = partial(_ends_sheet, own)
    head = labelled.header(rows, found, words, begin, ends)
    fields, remarks = list(head.fields), list(head.remarks)
    if len({field.known.label for field in fields if field.known}) < 2:
        return None
    prose, doubled = _behind(rows, found, words, head.end, ends, fields, remarks)
    return Sheet(title, fields, remarks, prose, doubled)


def _first_label(rows: Sequence[Row], found: Sequence[Match | None]) -> int:
    """The first label that another follows closely, so that a lone word of a menu begins nothing."""
    labels = [index for index, match in enumerate(found) if match and not rows[index].aside and match.form != "spaced"]
    labels = labels or [index for index, match in enumerate(found) if match]
    for index, following in pairwise(labels):
        if following - index <= 4:
            return index
    return labels[0]


def _title(rows: Sequence[Row], found: Sequence[Match | None], first: int) -> tuple[Row | None, int]:
    """The title's row, and where the labels behind it begin."""
    candidates = [
        index
        for index in range(first)
        if not rows[index].aside and found[index] is None and rows[index].text and not is_noise(rows[index])
    ]
    numbered = [index for index in candidates if operation_id.leading(rows[index].text)[0]]
    headings = [index for index in candidates if rows[index].role == "heading"]
    plain = [index for index in candidates if not _is_pair(rows[index])]
    choice = numbered or headings or plain
    if not choice:
        return None, first
    title = choice[-1]
    if choice is plain and style(found) == "glued":
        # Behind the blank line that follows the title, an unknown label is glued to its value too.
        while title > plain[0] and not rows[title + 1].gap and labelled.JOINT.search(rows[title].text):
            title = plain[plain.index(title) - 1]
    begin = title + 1
    return rows[title], begin if begin < first and _are_labels(rows[begin:first], found) else first


def _is_pair(row: Row) -> bool:
    return row.text.endswith(":") or row.role == "label" or len([cell for cell in row.cells if cell.strip()]) == 2


def _are_labels(between: Sequence[Row], found: Sequence[Match | None]) -> bool:
    """Whether the rows between the title and the first known label are labels that nobody knows."""
    glued = style(found) == "glued"
    return all(len(row.text) <= 2 * _LONGEST_MARK and not is_noise(row) for row in between) and any(
        _is_pair(row) or ":" in row.text or (glued and labelled.JOINT.search(row.text)) for row in between
    )


def _behind(
    rows: Sequence[Row],
    found: Sequence[Match | None],
    words: Vocabulary,
    start: int,
    ends: Callable[[Row], bool],
    fields: list[Field],
    remarks: list[Remark],
) -> tuple[list[Row], Spot | None]:
    """The prose behind the labels, with the labels that stand behind or beside it moved to the fields."""
    prose: list[Row] = []
    at = start
    while at < len(rows):
        row = rows[at]
        if ends(row):
            doubled = _second_sheet(rows, found, at, fields)
            if doubled is None:
                remarks.append(Remark("L008", f"{len(rows) - at} lines were not read", row.text, spot(row)))
            return prose, doubled
        if _begins_labels(rows, found, at):
            more = labelled.header(rows, found, words, at, ends)
            have = {field.known.feeds for field in fields if field.known}
            new = [field for field in more.fields if field.known is None or field.known.feeds not in have]
            again = len({field.known.label for field in more.fields if field.known}) - len(new)
            if again >= _SECOND:
                return prose, spot(row)
            if again <= len(new):
                fields.extend(new)
                remarks.extend(more.remarks)
                at = max(more.end, at + 1)
                continue
            remarks.append(Remark("L008", "labels that the sheet has already", row.text, spot(row)))
            at = max(more.end, at + 1)
            continue
        if not row.aside and row.text and not is_noise(row):
            prose.append(row)
        at += 1
    return prose, None


def _ends_sheet(own: str | None, row: Row) -> bool:
    text = row.text
    if len(text) > 2 * _LONGEST_MARK:
        return False
    if text[:1].casefold() in _AFTER_STARTS and fold(text).rstrip(":") in _AFTER:
        return True
    if "2" not in text[:_NUMBER_WITHIN]:
        return False
    number, name = operation_id.leading(text)
    return number is not None and number != own and bool(name)


def _second_sheet(rows: Sequence[Row], found: Sequence[Match | None], at: int, fields: list[Field]) -> Spot | None:
    have = {field.known.label for field in fields if field.known}
    again = {match.known.label for match in found[at : at + 60] if match and match.form != "spaced"}
    return spot(rows[at]) if len(again & have) >= _SECOND or len(again) >= 2 * _SECOND else None


def _begins_labels(rows: Sequence[Row], found: Sequence[Match | None], at: int) -> bool:
    """Whether at least two known labels begin here; a single one in prose is a word."""
    match = found[at]
    if match is None or match.form not in _STRICT:
        return False
    following = (found[index] for index in range(at + 1, min(at + 4, len(rows))))
    return any(other and other.form in _STRICT and other.known != match.known for other in following)
