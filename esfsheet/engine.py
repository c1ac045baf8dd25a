"""Bytes to a result: the rooms, one after the other."""

import hashlib
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import Any

from esfsheet.document import Note, Page, read
from esfsheet.document.page import HEAD as IN_HEAD
from esfsheet.faults import fault
from esfsheet.layout.vocabulary import ANCHORS
from esfsheet.patterns import pattern
from esfsheet.reading import Problem, Reading, Source, Spot, Told, Where
from esfsheet.result import Result
from esfsheet.sheet import read as project
from esfsheet.source.document import Document
from esfsheet.source.kinds import HEAD, kind
from esfsheet.source.names import printable


def parse(data: bytes | str | Path, name: str | None = None, url: str | None = None) -> Result:
    """The result for one document: its layout, its record, and what was found on the way.

    `data` is the page itself, as bytes or text, or the path of a file that holds it; as MHTML or compressed too. Never raises
    on any content; raises OSError where a path cannot be read.
    """
    if isinstance(data, Path):
        name = str(data) if name is None else name
        data = data.read_bytes()
    elif isinstance(data, str):
        data = data.encode("utf-8", "replace")
    elif not isinstance(data, bytes | bytearray):
        raise TypeError(f"a page is bytes or str, a file that holds one is a Path: not {type(data).__name__}")
    if kind(data[:HEAD]) is None:
        return _parse(data, name, url)
    document = _only(name or "", data)
    return parse_document(document._replace(url=url or document.url))


def _only(name: str, data: bytes) -> Document:
    """The page in a form that holds one, as MHTML; a problem where it is an archive."""
    from esfsheet.source.unpack import unpack

    first, *others = islice(unpack(name, BytesIO(data)), 2)
    if others or first.name != name:
        return Document(name, b"", ("S002", "the file is an archive, not one page: parse_many reads those in it"))
    return first


def _parse(data: bytes, name: str | None, url: str | None, said: str | None = None) -> Result:
    page = _page(data, said)
    address = printable(url) if url else page.url
    source = {
        "name": printable(name or ""),
        "url": address,
        "media_type": page.media_type,
        "encoding": page.encoding,
        "sha256": hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
    }
    try:
        page, reading = _best(page, address, lambda: _page(data, said, whole=True))
    except Exception as error:
        reading = Reading(None, None, {}, [Problem("S010", None, fault(error), None, None)])
    notes = page.notes if reading and _keeps_to_lines(reading) else [*page.notes, *page.notes_on_rest()]
    problems = [Problem(note.code, None, note.message, note.raw, note.at) for note in notes]
    if reading is None:
        if page.lines or not problems:
            why = "neither a project sheet nor a news text about ESF"
            problems.append(Problem("L001", None, why + _hint(data), None, None))
        reading = Reading(None, None, {}, [])
    told = [_told(problem, page) for problem in _capped([*problems, *reading.problems])]
    sources = reading.sources
    return Result(
        source,
        reading.layout,
        reading.record,
        told,
        lambda: {path: _place(origin, page) for path, origin in sources.items()},
        reading.tidy,
    )


def _hint(data: bytes) -> str:
    """What is told of a page that is no more than the name of a file."""
    is_name = len(data) < _LONGEST_NAME and _FILE_NAME.fullmatch(data) is not None
    return ": the text is the name of a file, which is read where it is given as a Path" if is_name else ""


def parse_document(document: Document) -> Result:
    """The result for a document that a source gave."""
    if document.problem is None:
        return _parse(document.data, document.name, document.url, document.encoding)
    code, message = document.problem
    source = {
        "name": printable(document.name),
        "url": printable(document.url) if document.url else None,
        "media_type": None,
        "encoding": None,
        "sha256": None,
        "bytes": None,
    }
    problem = Problem(code, None, message, None, None)
    return Result(source, None, None, [_told(problem, _NOWHERE)])


_MOST = 100
"""So many findings of one code say enough of a page."""
_BOX, _LABELS = 12, 5
"""So few values, under so few labels, may stand in a news text's box of facts as well."""
_LONGEST_NAME = 300
_FILE_NAME = pattern(rb"[^\s<>]{1,290}\.[A-Za-z0-9]{2,6}")
_NOWHERE = Page([], "", None, str)


def _best(page: Page, url: str | None, whole: Callable[[], Page]) -> tuple[Page, Reading | None]:
    """What a page was read as; where its parts hold no sheet and the whole of it may, what that was read as."""
    reading = _reading(page, url)
    if (reading is None or reading.layout is None) and sum(label in page.text for label in ANCHORS) > 1:
        all_of_it = whole()
        again = _reading(all_of_it, url) if all_of_it.lines != page.lines else None
        if again and again.layout:
            return all_of_it, again
    elif reading and isinstance(reading.record, dict) and page.left_out:
        from esfsheet.sheet import beside

        reading.problems.extend(beside.told(beside.missing(page, reading), whole))
    return page, reading


def _reading(page: Page, url: str | None) -> Reading | None:
    found = project.read(page, url)
    if found and (not _is_box(found) if found.layout else found.problems[0].code != "L001"):
        return found
    # Most pages are sheets; what reads news comes with the first that is none.
    from esfsheet import news

    if found and found.layout:
        return news.around(found, page) or found
    return news.read(page) or found


def _keeps_to_lines(reading: Reading) -> bool:
    """Whether all that was read stands in the page's lines: a sheet's name may stand in its head, and news anywhere."""
    if reading.tidy:
        return True
    return isinstance(reading.record, dict) and all(one.at is None or one.at[0] != IN_HEAD for one in reading.sources.values())


def _is_box(found: Reading) -> bool:
    """Whether a sheet's fields are so few that they may be a news text's box; goals and prose stand in news as well."""
    fields = [one for path, one in found.sources.items() if not path.startswith(("goals.", "sections."))]
    return len(fields) <= _BOX and len({one.label for one in fields if one.label and one.at}) <= _LABELS


def _page(data: bytes, said: str | None, *, whole: bool = False) -> Page:
    try:
        return read(data, whole=whole, said=said)
    except Exception as error:
        return Page([], "application/octet-stream", None, str, [Note("S010", fault(error))])


def _capped(problems: list[Problem]) -> list[Problem]:
    """At most so many problems of each code, the last of which says how many more there are."""
    if len(problems) <= _MOST:
        return problems
    times = Counter(problem.code for problem in problems)
    seen: Counter[str] = Counter()
    kept: list[Problem] = []
    for problem in problems:
        seen[problem.code] += 1
        if seen[problem.code] < _MOST:
            kept.append(problem)
        elif seen[problem.code] == _MOST:
            more = times[problem.code] - _MOST + 1
            kept.append(problem._replace(message=f"{more:,} more like the one before") if more > 1 else problem)
    return kept


def _told(problem: Problem, page: Page) -> Told:
    # Most pages have nothing that is to be told.
    from esfsheet.codes import catalogue

    severity = catalogue()[problem.code].severity
    return Told(problem.code, severity, problem.field, problem.message, _where(problem.at, page), problem.raw)


def _place(origin: Source, page: Page) -> dict[str, Any]:
    return {**_where(origin.at, page)._asdict(), "raw": origin.raw, "label": origin.label}


def _where(at: Spot | None, page: Page) -> Where:
    return Where(*((page.locate(*at) if at else None) or (None, None)))
