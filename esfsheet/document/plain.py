"""Saved text to lines: as the browser saved it, pasted, or written down in Markdown."""

import re
from collections.abc import Callable
from itertools import islice

from esfsheet.document import text_table
from esfsheet.document.page import Line, Position
from esfsheet.document.text_table import BAR, MOST, RULE, Piece
from esfsheet.patterns import pattern

_LINE_END = pattern(r"\r\n|\n|\r")
# A single "-" is an answer ("nothing stated"), and "-5" a number: a bullet is followed by text.
_BULLET = pattern(r"(?:[•·▪‣◦●]\s*|[*+]\s+|-\s*(?![0-9\s-]))(?=\S)")
_HEADING = pattern(r"#{1,6}\s+(?=\S)")
_RULE = pattern(rf"{RULE.pattern}|[-=_*]{{4,}}+")
_EMPHASIS = pattern(r"\*\*|__")
_DIVIDER = pattern(r"\t+")


def lines(text: str) -> tuple[list[Line], Callable[[int, int], Position | None]]:
    """The lines that hold text, and a function from line and offset to position."""
    found: list[Line] = []
    places: list[tuple[int, list[Piece]]] = []
    gap = False
    raws = _LINE_END.split(text)
    tabular = text_table.tables(raws) if text_table.may_have_table(text) else {}
    for number, raw in enumerate(raws, 1):
        if not raw or raw.isspace():
            gap = True
            continue
        if cell_by_cell := tabular.get(number - 1):
            found += text_table.lines(cell_by_cell, number, len(found), gap=gap, head=number - 2 not in tabular)
            places += [(number, [piece]) for piece in cell_by_cell]
            gap = False
            continue
        role, pieces = _read(raw)
        if pieces:
            cells = tuple(piece for piece, _ in pieces)
            found.append(Line("".join(cells), cells, role, gap=gap, number=len(found)))
            places.append((number, pieces))
        gap = False

    def locate(line: int, offset: int) -> Position | None:
        number, pieces = places[line]
        for piece, column in pieces[:-1]:
            if offset < len(piece):
                return number, column + offset + 1
            offset -= len(piece)
        return number, pieces[-1][1] + offset + 1

    return found, locate


def _read(raw: str) -> tuple[str, list[Piece]]:
    start = len(raw) - len(raw.lstrip())
    end = len(raw.rstrip())
    role = ""
    if _RULE.fullmatch(raw, start, end):
        return role, []
    if raw[start] == "|" and raw.count("|") >= 2:
        return _row(raw, start, end)
    if heading := _HEADING.match(raw, start):
        role, start = "title" if heading.end() - start == 2 else "heading", heading.end()
    elif bullet := _BULLET.match(raw, start):
        role, start = "item", bullet.end()
    pieces = [
        piece
        for cell in _divided(raw, start, end, _DIVIDER)
        for piece in (_divided(cell[0], 0, len(cell[0]), _EMPHASIS, cell[1]) if _emphasised(cell[0]) else [cell])
    ]
    return role, _trimmed(pieces)


def _row(raw: str, start: int, end: int) -> tuple[str, list[Piece]]:
    """A row of a Markdown table; the emphasis around a whole cell is dropped with the white space."""
    cells = []
    for cell, column in _divided(raw, start, end, BAR):
        inner = cell.strip(" \t*_")
        if inner:
            cells.append((inner, column + cell.index(inner)))
    return "", cells


def _emphasised(text: str) -> bool:
    return "**" in text or text.startswith("__")


def _divided(text: str, start: int, end: int, by: re.Pattern[str], column: int = 0) -> list[Piece]:
    pieces = []
    at = start
    for divider in islice(by.finditer(text, start, end), MOST):
        pieces.append((text[at : divider.start()], column + at))
        at = divider.end()
    pieces.append((text[at:end], column + at))
    return [piece for piece in pieces if piece[0]]


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    while pieces and not pieces[0][0].strip():
        del pieces[0]
    while pieces and not pieces[-1][0].strip():
        del pieces[-1]
    return pieces
