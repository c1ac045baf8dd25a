"""Pages, and the lines that `parse` wrote, to envelopes: what every command behind `parse` reads."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from pydantic import ValidationError

from esfsheet.engine import parse_document
from esfsheet.record import Envelope, Finding, Source
from esfsheet.source.files import STDIN, Document, Lines

_FIRST = re.compile(rb'[\xef\xbb\xbf \t\r\n]*\{\s*"(source|layout|record|findings|provenance)"\s*:')
_ENDINGS = (".jsonl", ".ndjson")


class NotAnEnvelope(ValueError):
    """A line that should have been written by `parse`, and was not; the message names file, line and remedy."""


Broken = Callable[[NotAnEnvelope], None]


def envelopes(inputs: Iterable[Document | Lines], broken: Broken | None = None) -> Iterator[Envelope]:
    """The envelopes of the inputs: of each page its own, of each file of parsed lines one a line, one at a time.

    A line that is no envelope is handed to `broken`, and the next one is read; without `broken`, NotAnEnvelope is raised.
    """
    return (envelope for envelope, _ in _both(inputs, broken, places=False))


def checked(inputs: Iterable[Document | Lines], broken: Broken | None = None, profile: str | None = None) -> Iterator[Envelope]:
    """The same, each with what the checks find in it behind what parsing found; then what only the whole set shows.

    The latter comes as envelopes without a record, one for each document that it is about. What a line already holds is
    not found twice, so that checking twice gives the same.
    """
    from esfsheet import checks

    across = checks.AcrossSet()
    loose: set[str] = set()
    for envelope, placed in _both(inputs, broken, places=True):
        found = [*checks.check(placed), *(checks.profile(placed, profile) if profile else ()), *across.add(placed)]
        if envelope.source.sha256 is None:
            loose.update(_key(envelope.source.name, one) for one in envelope.findings)
        yield envelope.model_copy(
            update={"findings": [*envelope.findings, *(one for one in found if one not in envelope.findings)]}
        )
    for name, some in groupby(sorted(across.finish(), key=lambda pair: pair[0]), key=lambda pair: pair[0]):
        findings = [one for _, one in some if _key(name, one) not in loose]
        if findings:
            source = Source(name=name, url=None, media_type=None, encoding=None, sha256=None, bytes=None)
            yield Envelope(source=source, layout=None, record=None, findings=findings)


def are_parsed(name: str, head: bytes) -> bool:
    """Whether a file of this name that begins like this holds parsed lines. An empty standard input holds none of them.

    >>> are_parsed("-", b'{"source":{"name":"a"}}'), are_parsed("a.txt", b"Projektperiod")
    (True, False)
    """
    return bool(_FIRST.match(head)) or name.lower().endswith(_ENDINGS) or (name == STDIN and not head)


def is_about_set(envelope: Envelope) -> bool:
    """Whether the envelope stands for no document of its own, but for what the whole set shows of one."""
    return envelope.source.sha256 is None and not any(one.code.startswith("S") for one in envelope.findings)


def _both(inputs: Iterable[Document | Lines], broken: Broken | None, *, places: bool) -> Iterator[tuple[Envelope, Envelope]]:
    """Each envelope as it is passed on, and with the places of its values."""
    for given in inputs:
        if isinstance(given, Document) and given.problem is None and are_parsed(given.name, given.data[:4096]):
            given = Lines(given.name, enumerate(given.data.split(b"\n"), 1))
        if isinstance(given, Lines):
            for envelope in _each(given, broken):
                yield envelope, envelope
        else:
            result = parse_document(given)
            full = {"provenance": result.provenance} if places else {}
            yield result.envelope, result.envelope.model_copy(update=full)


def _key(name: str, finding: Finding) -> str:
    return f"{name}\0{finding.model_dump_json()}"


def _each(given: Lines, broken: Broken | None) -> Iterator[Envelope]:
    number = 0
    try:
        for number, line in given.lines:
            try:
                if line is None or line.strip():
                    yield _envelope(line, f"{given.name}:{number}")
            except NotAnEnvelope as error:
                if broken is None:
                    raise
                broken(error)
    except OSError as error:
        unread = NotAnEnvelope(f"{given.name}:{number + 1}: {error.strerror}: the lines from here on are missing")
        if broken is None:
            raise unread from error
        broken(unread)


def _envelope(line: bytes | None, where: str) -> Envelope:
    if line is None:
        raise NotAnEnvelope(f"{where}: the line is too long: raise the limit with --max-bytes if it is right")
    try:
        return Envelope.model_validate_json(line.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        what = ".".join(map(str, first["loc"]))[:200] or "the line"
        raise NotAnEnvelope(f"{where}: {what}: {first['msg']}: give the lines that esfsheet parse wrote, unchanged") from error


__all__ = ["NotAnEnvelope", "are_parsed", "checked", "envelopes", "is_about_set"]
