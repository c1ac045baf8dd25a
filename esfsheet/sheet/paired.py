"""Tables with several labels in a row, each with its value beside it: which of their cells are labels."""

from collections.abc import Sequence
from itertools import groupby

from esfsheet.sheet.labels import Match, Row, match
from esfsheet.sheet.naming import name
from esfsheet.sheet.vocabulary import Vocabulary

_FEWEST = 4
"""A row of two cells is named by its first one already."""
_Cells = list[list[int]]
"""The lines of each cell of a row, by their index."""


def name_cells(rows: Sequence[Row], found: Sequence[Match | None], words: Vocabulary) -> tuple[list[Row], list[Match | None]]:
    """The rows, with every other cell of such a table a label, known or not, as a th is."""
    out, matched = list(rows), list(found)
    for table in _tables(rows):
        known = [column for cells in table for column, cell in enumerate(cells) if found[cell[0]] is not None]
        if len(known) < 2 or any(column % 2 for column in known):
            continue
        for cells in table:
            labels = [cell[0] for cell in cells[::2] if rows[cell[0]].text]
            named = [index for index in labels if found[index] is None]
            if any(not name(rows[index]._replace(role="label"), "bare")[0] for index in named):
                continue
            for index in labels:
                out[index] = rows[index]._replace(role="label")
                matched[index] = match(out[index], words)
    return out, matched


def _tables(rows: Sequence[Row]) -> list[list[_Cells]]:
    """The rows of each table that have the same even number of cells, none of them a label by its markup."""
    tables: list[list[_Cells]] = []
    size = last = 0
    for number, lines in groupby(range(len(rows)), key=lambda index: rows[index].row):
        cells = [list(cell) for _, cell in groupby(lines, key=lambda index: rows[index].column)] if number else []
        even = len(cells) >= _FEWEST and len(cells) % 2 == 0 and all(rows[cell[0]].role == "cell" for cell in cells)
        if even and len(cells) == size and number == last + 1:
            tables[-1].append(cells)
        elif even:
            tables.append([cells])
        size, last = (len(cells), number) if even else (0, 0)
    return tables
