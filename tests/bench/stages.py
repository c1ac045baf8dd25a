"""The stages of one page, each timed by itself on what the one before gave."""

import hashlib
from collections.abc import Callable

import esfsheet
from esfsheet.document import read, reader_flat, reader_lxml, stream
from esfsheet.document.encoding import decode
from esfsheet.document.trim import trim
from esfsheet.layout import layouts
from esfsheet.sheet import labels, recognise
from esfsheet.sheet.read import read as project
from esfsheet.sheet.record import draft
from esfsheet.sheet.sheet import sheet
from esfsheet.sheet.vocabulary import current
from tests.bench.timing import best


def stages(data: bytes) -> dict[str, float]:
    """Seconds by stage; "in all" is parse and to_json together, whose caches are colder."""
    words, known = current(), layouts()
    trimmed = trim(data)
    marked = reader_lxml.marked_text(trimmed)
    page = read(data)
    rows = labels.rows(page.lines, words)
    found = sheet(rows, words)
    assert found is not None
    verdict = recognise.choose(recognise.weigh(found, rows, known), found)
    assert verdict is not None
    result = esfsheet.parse(data)
    calls: dict[str, Callable[[], object]] = {
        "trim": lambda: trim(data),
        "lines, tag by tag": lambda: reader_flat.lines(reader_flat.text(trimmed)),
        "read (these two)": lambda: read(data),
        "or: decode": lambda: decode(data),
        "or: lxml and stylesheet": lambda: reader_lxml.marked_text(trimmed),
        "or: lines": lambda: stream.lines(marked),
        "labels": lambda: sheet(labels.rows(page.lines, words), words),
        "layout": lambda: recognise.weigh(found, rows, known),
        "values": lambda: draft(found, verdict.layout, None, tidy=page.tidy),
        "sheet (with validation)": lambda: project(page, None),
        "sha256": lambda: hashlib.sha256(data).hexdigest(),
        "to_json": result.to_json,
        "in all": lambda: esfsheet.parse(data).to_json(),
    }
    return best(calls)
