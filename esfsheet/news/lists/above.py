"""Entries of which a part stands on lines of its own: the name or the owner over the sum, or both under it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from esfsheet.news.facts.views import Text
from esfsheet.news.lists import columns
from esfsheet.news.lists.entry import Entry, Kind, Part, divided
from esfsheet.news.lists.row import Row
from esfsheet.news.naming.ends import is_place

_FEW = 2
_REACH = 3
_LONGEST, _WORDS = 90, 14
_EDGES = ' "”“»«*_|'
_LABEL = re.compile(
    r"(?:[A-ZÅÄÖ]\w{2,20}ägare|Sökande|Projekt|Period|Projekttid|Projektperiod|Budget|Kontakt\w*|Fakta\w*"
    r"|Mer information|Läs mer)\b"
)
_OWNER = re.compile(r"◊++(?:(?:, | och | & )◊++){0,9}")


def completed(text: Text, view: str, entries: Iterable[Entry]) -> Iterator[Row]:
    """The rows of entries of one form that become whole together with the lines over them, or under them."""
    known = sorted((entry for entry in entries if not entry.running), key=lambda entry: entry.paragraph)
    for same in columns.by_form(known).values():
        wanted = 3 - len(same[0].parts)
        if len(same) < _FEW or wanted < 1:
            continue
        for made in (_over(text, view, same, wanted), _under(text, view, same), _headed(text, view, same)):
            found = list(_rows(view, made))
            if found:
                yield from found
                break


def _rows(view: str, entries: Iterable[Entry]) -> Iterator[Row]:
    for same in columns.by_form(entries).values():
        made = columns.decided(view, same)
        if len(same) >= _FEW and made.name is not None and made.owner is not None:
            yield from (columns.row(view, entry, made) for entry in same)


def _over(text: Text, view: str, entries: Sequence[Entry], wanted: int) -> Iterator[Entry]:
    """Each entry with so many lines over it as it lacks parts; what tells more between them is no part."""
    before = -1
    for entry in entries:
        lines: list[Part] = []
        for index in range(entry.paragraph - 1, max(before, entry.paragraph - 1 - _REACH), -1):
            if len(lines) < wanted and (part := _title(text, view, index, "^")) is not None:
                lines.append(part)
        before = entry.paragraph
        if len(lines) == wanted:
            yield entry._replace(parts=(*reversed(lines), *entry.parts))


def _under(text: Text, view: str, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Sums that stand alone, each with the line under it."""
    for entry in entries:
        below = entry.paragraph + 1
        if len(entry.parts) == 1 and below < len(text.body.starts):
            more = divided(view, text.body.starts[below], text.body.end(below), below)
            if more is not None and len(more.parts) == _FEW:
                yield entry._replace(parts=(*entry.parts, *more.parts))


def _headed(text: Text, view: str, entries: Sequence[Entry]) -> Iterator[Entry]:
    """Names and sums under the line of their owner, who may have several."""
    owner: Part | None = None
    before = -1
    for entry in entries:
        for index in range(entry.paragraph - 1, max(before, entry.paragraph - 1 - _REACH), -1):
            part = _title(text, view, index, "^")
            if part is not None:
                owner = part if part.kind == "owner" else None
                break
        before = entry.paragraph
        if owner is not None:
            yield entry._replace(parts=(owner, *entry.parts))


def _title(text: Text, view: str, index: int, joint: str) -> Part | None:
    """A short line that is no sentence, as a part."""
    start, end = text.body.starts[index], text.body.end(index)
    line = view[start:end].strip(_EDGES)
    if (
        not 1 < len(line) <= _LONGEST
        or "¤" in line
        or line[0].islower()
        or line.endswith((".", ":", ",", ";"))
        or len(line.split()) >= _WORDS
        or is_place(line)
        or _LABEL.match(line)
    ):
        return None
    first = start + view[start:end].find(line)
    kind: Kind = "owner" if _OWNER.fullmatch(line) else "partly" if "◊" in line else "text"
    return Part(kind, first, first + len(line), joint)
