"""Tables of saved text with an empty cell: what stands below what only the dividers tell, so they are read cell by cell."""

from collections.abc import Iterator, Sequence
from itertools import islice

from esfsheet.document.page import Line
from esfsheet.patterns import pattern

_FEWEST = 3
"""Two columns are a list of labels, each with its value."""
MOST = 1_000
"""What a line holds behind so many cells stays whole, in the last of them."""
RULE = pattern(r"\|?[\s:|]*+-{3}[\s:|-]*+")
BAR = pattern(r"(?<!\\)\|")

Piece = tuple[str, int]
"""A part of a line, and the column, from 0, at which it begins."""


def may_have_table(text: str) -> bool:
    """Whether the dividers of an empty cell may stand in a text."""
    return "\t\t" in text or "\t\n" in text or "\t\r" in text or "\n\t" in text or ("|" in text and "---" in text)


def tables(raws: Sequence[str]) -> dict[int, list[Piece]]:
    """The cells of each line, by its index, that belongs to such a table; a rule has none.

    >>> tables(["Namn\\tRegion\\tLand", "Nya\\t\\tSverige"])
    {0: [('Namn', 0), ('Region', 5), ('Land', 12)], 1: [('Nya', 0), ('', 4), ('Sverige', 5)]}
    """
    found: dict[int, list[Piece]] = {}
    index = 0
    while index < len(raws):
        rows = list(_table(raws, index))
        if any(not cell for row in rows for cell, _ in row):
            found.update(enumerate(rows, index))
        index += max(len(rows), 1)
    return found


def lines(pieces: Sequence[Piece], row: int, number: int, *, gap: bool, head: bool) -> list[Line]:
    """The lines of a row's cells, as those of a row in HTML; no cell of the head names the others of its row."""
    return [
        Line(
            cell,
            (cell,) if cell else (),
            "label" if column == 1 and cell and not head else "cell",
            gap=gap and column == 1,
            number=number + column - 1,
            row=row,
            column=column,
        )
        for column, (cell, _) in enumerate(pieces, 1)
    ]


def _table(raws: Sequence[str], index: int) -> Iterator[list[Piece]]:
    """The rows that go on with the one at an index, which names all columns."""
    head = _cells(raws[index])
    if not _FEWEST <= len(head) <= MOST or not all(cell for cell, _ in head):
        return
    yield head
    bars = _has_bars(raws[index])
    for raw in islice(raws, index + 1, None):
        if bars and RULE.fullmatch(raw.strip()):
            yield []
            continue
        cells = _cells(raw)
        if len(cells) != len(head) or not any(cell for cell, _ in cells):
            return
        yield cells


def _cells(raw: str) -> list[Piece]:
    parts, marks = (_between_bars(raw), " \t*_") if _has_bars(raw) else (_between_tabs(raw), " ")
    return [(cell := part.strip(marks), at + (part.index(cell) if cell else 0)) for part, at in parts]


def _has_bars(raw: str) -> bool:
    return raw.lstrip().startswith("|")


def _between_bars(raw: str) -> list[Piece]:
    start, end = raw.index("|") + 1, len(raw.rstrip())
    bars = [match.start() for match in islice(BAR.finditer(raw, start, end), MOST)]
    starts, ends = [start, *(bar + 1 for bar in bars)], [*bars, end]
    parts = [(raw[first:last], first) for first, last in zip(starts, ends, strict=True)]
    return parts if parts[-1][0].strip() else parts[:-1]


def _between_tabs(raw: str) -> list[Piece]:
    parts, at = [], 0
    for part in raw.split("\t", MOST):
        parts.append((part, at))
        at += len(part) + 1
    return parts
