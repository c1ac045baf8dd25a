"""Pages, and the lines that `parse` wrote, to envelopes: what every command behind `parse` reads."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from pydantic import ValidationError

from esfsheet.codes import catalogue
from esfsheet.engine import parse_document
from esfsheet.patterns import pattern
from esfsheet.record import Envelope, Finding, Source, Where
from esfsheet.source.files import STDIN, Document, Lines

_FIRST = pattern(rb'[\xef\xbb\xbf \t\r\n]*\{\s*"(source|layout|record|findings|provenance)"\s*:')
_ENDINGS = (".jsonl", ".ndjson")


def envelopes(inputs: Iterable[Document | Lines]) -> Iterator[Envelope]:
    """The envelopes of the inputs: of each page its own, of each file of parsed lines one a line, one at a time.

    A line that is no envelope gives one without a record, whose finding names the line, and the next one is read.
    """
    return (envelope for envelope, _ in _both(inputs, places=False))


def checked(inputs: Iterable[Document | Lines], profile: str | None = None) -> Iterator[Envelope]:
    """The same, each with what the checks find in it behind what parsing found; then what only the whole set shows.

    The latter comes as envelopes without a record, one for each document that it is about. What an earlier run of the checks
    left in a line gives way to what is found now, so that checking twice gives the same.
    """
    from esfsheet import checks
    from esfsheet.checks.again import anew, is_about_set

    across = checks.AcrossSet()
    for envelope, placed in _both(inputs, places=True):
        if is_about_set(envelope):
            continue
        now = [*checks.check(placed), *(checks.profile(placed, profile) if profile else ()), *across.add(placed)]
        yield envelope.model_copy(update={"findings": anew(placed, now)})
    for name, some in groupby(sorted(across.finish(), key=lambda pair: pair[0]), key=lambda pair: pair[0]):
        yield _without_record(name, [one for _, one in some])


def are_parsed(name: str, head: bytes) -> bool:
    """Whether a file of this name that begins like this holds parsed lines. An empty standard input holds none of them.

    >>> are_parsed("-", b'{"source":{"name":"a"}}'), are_parsed("a.txt", b"Projektperiod")
    (True, False)
    """
    return bool(_FIRST.match(head)) or name.lower().endswith(_ENDINGS) or (name == STDIN and not head)


def _both(inputs: Iterable[Document | Lines], *, places: bool) -> Iterator[tuple[Envelope, Envelope]]:
    """Each envelope as it is passed on, and with the places of its values."""
    for given in inputs:
        if isinstance(given, Document) and given.problem is None and are_parsed(given.name, given.data[:4096]):
            given = Lines(given.name, enumerate(given.data.split(b"\n"), 1))
        if isinstance(given, Lines):
            for envelope in _each(given):
                yield envelope, envelope
        else:
            result = parse_document(given)
            full = {"provenance": result.provenance} if places else {}
            yield result.envelope, result.envelope.model_copy(update=full)


def _each(given: Lines) -> Iterator[Envelope]:
    number = 0
    try:
        for number, line in given.lines:
            if line is None:
                yield _broken(given, number, "the line is too long: raise the limit with --max-bytes if it is right")
            elif line.strip():
                yield _envelope(given, number, line)
    except OSError as error:
        yield _broken(given, number + 1, f"{error.strerror}: the lines from here on are missing")


def _envelope(given: Lines, number: int, line: bytes) -> Envelope:
    try:
        return Envelope.model_validate_json(line.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        what = ".".join(map(str, first["loc"]))[:200] or "the line"
        return _broken(given, number, f"{what}: {first['msg']}: give the lines that esfsheet parse wrote, unchanged")


def _broken(given: Lines, number: int, message: str) -> Envelope:
    code = catalogue()["S018"]
    where = Where(line=number)
    found = Finding(code=code.code, severity=code.severity, field=None, message=message, where=where, raw=None)
    return _without_record(given.name, [found])


def _without_record(name: str, findings: list[Finding]) -> Envelope:
    source = Source(name=name, url=None, media_type=None, encoding=None, sha256=None, bytes=None)
    return Envelope(source=source, layout=None, record=None, findings=findings)


__all__ = ["are_parsed", "checked", "envelopes"]
