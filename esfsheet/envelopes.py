"""Pages, and the lines that `parse` wrote, to envelopes: what every command behind `parse` reads."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import groupby
from typing import NamedTuple, cast

from pydantic import ValidationError

from esfsheet.codes import catalogue
from esfsheet.many import PAGE_TIMEOUT, Many
from esfsheet.patterns import pattern
from esfsheet.record import Envelope, Finding, Source, Where
from esfsheet.result import Result
from esfsheet.source.document import Document, Lines
from esfsheet.source.files import STDIN
from esfsheet.source.names import printable

_FIRST = pattern(rb'[\xef\xbb\xbf \t\r\n]*\{\s*"(source|layout|record|findings|provenance)"\s*:')
_ENDINGS = (".jsonl", ".ndjson")


def envelopes(inputs: Iterable[Document | Lines]) -> Iterator[Envelope]:
    """The envelopes of the inputs: of each page its own, of each file of parsed lines one a line, one at a time.

    A line that is no envelope gives one without a record, whose finding names the line, and the next one is read.
    """
    return (seen.envelope for seen in _each_of(inputs, Many(_parsed, jobs=1)))


def checked(
    inputs: Iterable[Document | Lines], profile: str | None = None, *, jobs: int | None = 1, page_timeout: float = PAGE_TIMEOUT
) -> Generator[Envelope]:
    """The same, each with what the checks find in it behind what parsing found; then what only the whole set shows.

    The latter comes as envelopes without a record, one for each document that it is about. What an earlier run of the checks
    left in a line gives way to what is found now, so that checking twice gives the same. Pages are parsed and checked by so
    many `jobs` as parse_many() has.
    """
    from esfsheet import checks
    from esfsheet.checks.again import anew, is_about_set

    across = checks.AcrossSet()
    many = Many(partial(_checked, profile=profile), jobs=jobs, page_timeout=page_timeout)
    with closing(_each_of(inputs, many)) as each:
        for envelope, placed, found in each:
            if is_about_set(envelope):
                continue
            own = _found(placed, profile) if found is None else found
            yield envelope.model_copy(update={"findings": anew(placed, [*own, *across.add(placed)])})
    for name, some in groupby(sorted(across.finish(), key=lambda pair: pair[0]), key=lambda pair: pair[0]):
        yield _without_record(name, [one for _, one in some])


def are_parsed(name: str, head: bytes) -> bool:
    """Whether a file of this name that begins like this holds parsed lines. An empty standard input holds none of them.

    >>> are_parsed("-", b'{"source":{"name":"a"}}'), are_parsed("a.txt", b"Projektperiod")
    (True, False)
    """
    return bool(_FIRST.match(head)) or name.lower().endswith(_ENDINGS) or (name == STDIN and not head)


class _Seen(NamedTuple):
    """An envelope as it is passed on, with the places of its values, and what the checks find, once they have looked."""

    envelope: Envelope
    placed: Envelope
    found: list[Finding] | None = None


def _each_of(inputs: Iterable[Document | Lines], many: Many[_Seen]) -> Generator[_Seen]:
    for is_lines, group in groupby(map(_told, inputs), key=lambda given: isinstance(given, Lines)):
        if is_lines:
            for lines in cast(Iterator[Lines], group):
                yield from (_Seen(envelope, envelope) for envelope in _each(lines))
        else:
            with closing(many.of(cast(Iterator[Document], group))) as seen:
                yield from seen


def _told(given: Document | Lines) -> Document | Lines:
    """Lines, where a document is a member of an archive that holds them."""
    if isinstance(given, Document) and given.problem is None and are_parsed(given.name, given.data[:4096]):
        return Lines(given.name, enumerate(given.data.split(b"\n"), 1))
    return given


def _parsed(result: Result) -> _Seen:
    return _Seen(result.envelope, result.envelope)


def _checked(result: Result, profile: str | None) -> _Seen:
    placed = result.envelope.model_copy(update={"provenance": result.provenance})
    return _Seen(result.envelope, placed, _found(placed, profile))


def _found(placed: Envelope, profile: str | None) -> list[Finding]:
    from esfsheet import checks

    return [*checks.check(placed), *(checks.profile(placed, profile) if profile else ())]


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
    source = Source(name=printable(name), url=None, media_type=None, encoding=None, sha256=None, bytes=None)
    return Envelope(source=source, layout=None, record=None, findings=findings)


__all__ = ["are_parsed", "checked", "envelopes"]
