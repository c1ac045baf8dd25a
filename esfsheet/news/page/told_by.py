"""Who wrote a text and who took its pictures, where each name and each label is an element of its own."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from esfsheet.document import Line
from esfsheet.news.page.filed_list import behind
from esfsheet.news.page.filed_under import by_cells
from esfsheet.news.page.meta_lines import DIGIT, pieces
from esfsheet.news.page.piece import Piece
from esfsheet.news.text.senders import person
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_WRITES = re.compile(r"(?:av|text|ord|skriven av|skribent|reporter|artikelförfattare)\s?:?", re.IGNORECASE)
_BY_TRADE = re.compile(
    r"(?:\w{1,20}(?:reporter|journalist|skribent)|journalist|redaktör|krönikör|kommunikatör|författare|frilans)", re.IGNORECASE
)
_PICTURES = re.compile(r"(?:foto|bild|bilder|\w{0,12}fotograf)\s?:?", re.IGNORECASE)
_BOTH = re.compile(r"text ?(?:och|&|/|,) ?(?:foto|bild)\s?:?", re.IGNORECASE)
_AGENCY = re.compile(r"(?:TT|[A-ZÅÄÖ]{2,3})(?:[-/][A-ZÅÄÖ]{2,3})?")
_LONGEST = 160
_DAYS = ("date", "published", "updated")


def told(line: Line) -> Sequence[Piece]:
    """What a line of a page tells about the text, by its words and by how its elements divide it."""
    if len(line.cells) > 1 and len(line.text) < _LONGEST and (found := [*behind(line)] or [*_credited(line)]):
        return found
    if not _glued(line):
        return by_cells(line, pieces(line.text))
    ends = list(accumulate(map(len, line.cells)))
    starts = [end + 2 * count for count, end in enumerate(ends, 1)]
    return [one._replace(at=one.at - 2 * sum(start <= one.at for start in starts)) for one in pieces("  ".join(line.cells))]


def _glued(line: Line) -> bool:
    """Whether two elements follow each other without a blank: `Karin Berg` and `3 maj 2019`."""
    return any(one[-1:].isalnum() and following[:1].isalnum() for one, following in pairwise(line.cells))


def _credited(line: Line) -> Iterator[Piece]:
    """`Karin Berg` and `Text` in an element each, in either order; names alone, in an element each."""
    starts = [0, *accumulate(map(len, line.cells))]
    parts = [
        (level(cell.strip(" ,|/·•")), start + len(cell) - len(cell.lstrip(" ,|/·•")))
        for cell, start in zip(line.cells, starts, strict=False)
    ]
    days = [
        piece._replace(at=at + piece.at)
        for text, at in parts
        if DIGIT.search(text)
        for piece in pieces(text)
        if piece.what in _DAYS
    ]
    parts = [
        (text, at) for text, at in parts if text and "@" not in text and not any(at <= day.at < at + len(text) for day in days)
    ]
    kinds = [_kind(text) for text, _ in parts]
    people = [not kind and person(text) for kind, (text, _) in zip(kinds, parts, strict=True)]
    names = [index for index, (text, _) in enumerate(parts) if people[index] or (not kinds[index] and _AGENCY.fullmatch(text))]
    if len(parts) < 2 or len(names) + sum(map(bool, kinds)) < len(parts) or not any(people):
        return
    yield from days
    step = -1 if kinds[0] else 1
    for index in names:
        beside = kinds[index + step] if 0 <= index + step < len(parts) else ()
        for what in beside or ("name",):
            text, at = parts[index]
            yield Piece(what, clean(line.text[at : at + len(text)]), line.text[at : at + len(text)], at)


def _kind(text: str) -> tuple[str, ...]:
    if _BOTH.fullmatch(text):
        return ("author", "photo")
    if _PICTURES.fullmatch(text):
        return ("photo",)
    return ("author",) if _WRITES.fullmatch(text) else ("name",) if _BY_TRADE.fullmatch(text) else ()
