"""Names that stand by themselves in a line between title and text, or right beside its date."""

import re
from collections.abc import Iterator, Sequence

from esfsheet.document import Line
from esfsheet.news.page.line_dates import first_date
from esfsheet.news.page.meta_lines import pieces
from esfsheet.news.page.piece import Piece
from esfsheet.news.text.senders import person
from esfsheet.values.lexical import level
from esfsheet.values.text import clean

_LONGEST = 60
_AND = re.compile(r"(, | och | & | samt )")
_GLUED = re.compile(r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [a-z]{3,9} [0-9]{4})[ :.|–-]{1,3}(?=[A-ZÅÄÖ”\"–-])")


def people(text: str) -> Iterator[Piece]:
    """The names in a line of names."""
    at = 0
    for part in _AND.split(text):
        if part.strip() and not _AND.fullmatch(part):
            yield Piece("author", clean(part), part.strip(), at + len(part) - len(part.lstrip()))
        at += len(part)


def names(text: str) -> bool:
    """Whether a line is names and nothing else."""
    return all(person(level(one.value)) for one in people(text))


def glued_name(line: Line) -> bool:
    """Whether a line is a name and what its bearer does, in elements of their own without a blank between."""
    return (
        1 < len(line.cells) <= 3
        and len(line.text) < _LONGEST
        and person(level(line.cells[0].strip()))
        and line.cells[1][:1].isalpha()
    )


def before_date(line: Line) -> Sequence[Piece]:
    """The name and the date of a line that holds each in an element of its own, without a blank between."""
    if len(line.cells) < 2 or not person(level(line.cells[0].strip())):
        return ()
    name = line.cells[0]
    told = [one._replace(at=one.at + len(name)) for one in pieces(line.text[len(name) :])]
    dated = any(one.what in ("date", "published") for one in told) and not any(one.what == "author" for one in told)
    return [Piece("author", clean(name), name.strip(), 0), *told] if dated else ()


def glued(text: str) -> tuple[Piece, int] | None:
    """The date that stands before the first words of the text, and where the text begins."""
    match = _GLUED.match(level(text))
    date = first_date(level(text), 0, match.end("date")) if match else None
    return (Piece("published", date[0], text[date[1] : date[2]], date[1]), match.end()) if match and date else None
