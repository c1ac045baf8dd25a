"""Lines between title and text that are the name of who wrote it, or say what that does."""

import re
from collections.abc import Sequence

from esfsheet.document import Line
from esfsheet.news.page.piece import Piece
from esfsheet.news.page.titles import PERSON
from esfsheet.news.text.senders import person
from esfsheet.news.words.pieces import ROLE
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_ROLE = re.compile(
    rf"{ROLE}(?:,? (?:och|i|på|för|vid|hos|inom) .{{2,60}})?|[\w-]{{0,20}}(?:skribent|reporter|frilans|krönikör)", re.IGNORECASE
)
_LONGEST = 60


def name_alone(lines: Sequence[Line], index: int, title: int | None) -> Piece | None:
    """A name and nothing else, under the title or over an address."""
    line = lines[index]
    name = line.cells[0] if "@" in line.text or _glued(line) else line.text
    below = title is not None and index > title and line.role == "" and (person(level(line.text.strip())) or _glued(line))
    return Piece("author", clean(name), name, 0) if below or _over_address(lines, index) else None


def says_role(line: Line) -> bool:
    """Whether a line says what somebody does, and nothing else."""
    return not line.gap and len(line.text) < _LONGEST and _ROLE.fullmatch(line.text.strip()) is not None


def _over_address(lines: Sequence[Line], index: int) -> bool:
    cells = lines[index].cells
    if len(cells) > 1 and "@" in cells[-1]:
        return person(level(cells[0].strip()))
    after = lines[index + 1].text if index + 1 < len(lines) else ""
    return "@" in after and len(after) < _LONGEST and PERSON.fullmatch(lines[index].text.strip()) is not None


def _glued(line: Line) -> bool:
    """Whether a line is a name and what its bearer does, in elements of their own without a blank between."""
    return (
        1 < len(line.cells) <= 3
        and len(line.text) < _LONGEST
        and person(level(line.cells[0].strip()))
        and not line.cells[1][:1].isspace()
    )
