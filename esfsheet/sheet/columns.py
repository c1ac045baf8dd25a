"""Tables with their labels above the values: turned into labels each with the value below it."""

from collections.abc import Sequence
from itertools import compress, groupby
from typing import NamedTuple

from esfsheet.reading import Spot
from esfsheet.sheet.fields import Remark, spot
from esfsheet.sheet.labels import Match, Row, match
from esfsheet.sheet.paired import name_cells
from esfsheet.sheet.vocabulary import Known, Vocabulary

_FEWEST = 3
"""So many labels are a sheet's."""
_MOST = 20
"""No page has so many such tables."""
_MOST_CELLS = 60
_IDENTITY = frozenset(("operation_id", "operation_name", "project_number"))

Cells = list[list[Row]]
"""The lines of each cell of a row."""


class Columns(NamedTuple):
    """The rows of a page without tables by columns, what they match, and where such a table goes on with a second sheet."""

    rows: Sequence[Row]
    found: Sequence[Match | None]
    remarks: list[Remark]
    doubled: Spot | None


def by_rows(rows: Sequence[Row], found: Sequence[Match | None], words: Vocabulary) -> Columns:
    """The rows, with those of each table by columns put label by label and value by value, as the rest of the sheet is."""
    if "cell" in [row.role for row in compress(rows, found)]:
        rows, found = name_cells(rows, found, words)
    places = [row.row for row in compress(rows, found)]
    # No two labels stand in one row of a table.
    if places and 0 not in places and len(set(places)) == len(places):
        return Columns(rows, found, [], None)
    starts = sorted({at for index in range(len(rows)) if (at := _start(rows, found, index, words)) is not None})
    out, matched = list(rows), list(found)
    remarks: list[Remark] = []
    doubled: Spot | None = None
    tables = 0
    for index in reversed(starts):
        head, at = _cells(out, index)
        known = [_known(cell, words) for cell in head]
        if len(head) < 2 or 2 * sum(one is not None for one in known) <= len(head) or sum(map(bool, known)) < 2:
            continue
        tables += 1
        if tables > _MOST:
            break
        data: list[Cells] = []
        end = at
        while end < len(out):
            cells, after = _cells(out, end)
            if len(cells) != len(head) or any(_known(cell, words) for cell in cells):
                break
            data.append(cells)
            end = after
        if not data:
            if _is_row(out, at) and not any(matched[at : _cells(out, at)[1]]):
                remarks.append(Remark("L007", "labels above a row of other columns", head[0][0].text, spot(head[0][0])))
                matched[index:at] = [None] * (at - index)
                out[index:at] = [row._replace(role="", cells=(row.text,)) if row.text else row for row in out[index:at]]
            continue
        outside = {one.known.label for one in (*matched[:index], *matched[end:]) if one}
        made: list[Row] = []
        if len(data) > 1 and (identity := _IDENTITY & {one.feeds for one in known if one}):
            if len(outside) < _FEWEST:
                doubled = spot(data[1][0][0])
            else:
                text = f"a table of {len(data)} projects, by {min(identity)}"
                remarks.append(Remark("L008", text, data[0][0][0].text, spot(data[0][0][0])))
                data = []
        for number, cells in enumerate(data):
            made.extend(_pairs(head, cells, -1 - len(out) - number * len(head), alone=len(data) == 1))
        out[index:end] = made
        matched[index:end] = [match(row, words) if row.role == "label" else None for row in made]
    return Columns(out, matched, remarks, doubled)


def _start(rows: Sequence[Row], found: Sequence[Match | None], index: int, words: Vocabulary) -> int | None:
    """Where the row of a table begins that a line may make one of labels; None where the line says nothing of it."""
    row, one = rows[index], found[index]
    if one is None:
        # A line of text that begins with a label nobody knows.
        text = not row.row and _FEWEST < len(row.cells) <= _MOST_CELLS
        return index if text and any(words.find(cell.strip()) for cell in row.cells[1:_FEWEST]) else None
    if _may_head(row, one):
        # A row with hundreds of labels in one cell is not gone through for each of them.
        return None if index and found[index - 1] and _in_one_cell(rows[index - 1], row) else index
    if row.column == 2 and one.form == "bare" and index and found[index - 1] is None and rows[index - 1].row == row.row:
        return index - 1 if rows[index - 1].column == 1 else None
    return None


def _may_head(row: Row, found: Match) -> bool:
    return (row.column == 1 and found.form == "bare") or (len(row.cells) > 1 and not row.row and ":" not in row.cells[0])


def _in_one_cell(row: Row, other: Row) -> bool:
    return row.row > 0 and (row.row, row.column) == (other.row, other.column)


def _is_row(rows: Sequence[Row], at: int) -> bool:
    return at < len(rows) and (rows[at].column == 1 or len(rows[at].cells) > 1)


def _cells(rows: Sequence[Row], at: int) -> tuple[Cells, int]:
    """The cells of the table row that begins at a line, in HTML or in text, and where the next one begins."""
    first = rows[at]
    if not first.row:
        cells = []
        offset = 0
        for cell in first.cells:
            if text := cell.strip():
                lead = first.offset + offset + cell.index(text[0])
                cells.append([first._replace(text=text, cells=(text,), offset=lead)])
            offset += len(cell)
        return cells, at + 1
    end = at
    while end < len(rows) and rows[end].row == first.row:
        end += 1
    return [list(lines) for _, lines in groupby(rows[at:end], key=lambda row: row.column)], end


def _known(cell: Sequence[Row], words: Vocabulary) -> Known | None:
    return words.find(cell[0].text) if len(cell) == 1 and cell[0].text else None


def _pairs(head: Cells, cells: Cells, number: int, *, alone: bool) -> list[Row]:
    made = []
    for column, (label, lines) in enumerate(zip(head, cells, strict=True)):
        # Where a label stands above several cells, an empty one says nothing of the others.
        if not alone and not lines[0].text:
            continue
        if not label[0].text:
            # What stands under no label is told by itself.
            label, lines = lines[:1], lines[1:]
        if not label[0].text:
            continue
        made.append(label[0]._replace(role="label", row=number - column, column=1))
        first = not lines or lines[0].role not in ("item", "heading")
        made.extend(
            line._replace(role="cell" if first and line is lines[0] else line.role, gap=False, row=number - column, column=2)
            for line in lines
        )
    return made
