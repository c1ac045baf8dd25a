"""Lines between title and text that are names of who wrote it, or say what those do; the date glued to a text's first words."""

import re
from collections.abc import Iterator, Sequence

from esfsheet.document import Line
from esfsheet.news.page.line_dates import first_date
from esfsheet.news.page.piece import Piece
from esfsheet.news.page.titles import PERSON
from esfsheet.news.text.senders import credited, person
from esfsheet.news.words.pieces import ROLE
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_ROLE = re.compile(
    rf"{ROLE}(?:,? (?:och|i|på|för|vid|hos|inom) .{{2,60}})?"
    rf"|[\w-]{{0,20}}(?:skribent|reporter|journalist|frilans|krönikör|fotograf|foto)",
    re.IGNORECASE,
)
_LONGEST = 60
_AND = re.compile(r"(, | och | & | samt )")
_GLUED = re.compile(
    r"[\[(]?(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [a-z]{3,9} [0-9]{4})[])]?[ :.|–-]{1,3}(?=[A-ZÅÄÖ”\"–-])"
)


def names_alone(lines: Sequence[Line], index: int, title: int | None) -> list[Piece]:
    """Names and nothing else, under the title or over an address."""
    line = lines[index]
    if _over_address(lines, index):
        return list(_people(line.cells[0] if "@" in line.text else line.text))
    if title is None or index < title or line.role != "":
        return []
    if _with_role(line):
        return list(_people(line.cells[0]))
    found = list(_people(line.text)) if len(line.text) < 2 * _LONGEST else []
    return found if all(credited(level(one.value)) for one in found) and any(person(level(one.value)) for one in found) else []


def says_role(line: Line) -> bool:
    """Whether a line says what somebody does, and nothing else."""
    return not line.gap and len(line.text) < _LONGEST and _ROLE.fullmatch(line.text.strip()) is not None


def takes_pictures(line: Line) -> bool:
    """Whether the role that a line says is a photographer's."""
    return line.text.strip().lower().endswith(("fotograf", "foto"))


def glued(text: str) -> tuple[Piece, int] | None:
    """The date that stands before the first words of the text, and where the text begins."""
    match = _GLUED.match(level(text))
    date = first_date(level(text), 0, match.end("date")) if match else None
    return (Piece("published", date[0], text[date[1] : date[2]], date[1]), match.end()) if match and date else None


def _people(text: str) -> Iterator[Piece]:
    at = 0
    for part in _AND.split(text):
        if part.strip() and not _AND.fullmatch(part):
            yield Piece("author", clean(part), part.strip(), at + len(part) - len(part.lstrip()))
        at += len(part)


def _over_address(lines: Sequence[Line], index: int) -> bool:
    cells = lines[index].cells
    if len(cells) > 1 and "@" in cells[-1]:
        return person(level(cells[0].strip()))
    after = lines[index + 1].text if index + 1 < len(lines) else ""
    return "@" in after and len(after) < _LONGEST and PERSON.fullmatch(lines[index].text.strip()) is not None


def _with_role(line: Line) -> bool:
    """Whether a line is a name and what its bearer does, in elements of their own without a blank between."""
    return (
        1 < len(line.cells) <= 3
        and len(line.text) < _LONGEST
        and person(level(line.cells[0].strip()))
        and line.cells[1][:1].isalpha()
    )
