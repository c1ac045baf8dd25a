"""What parsing one document gives."""

import re
from collections.abc import Callable
from functools import cached_property

from pydantic_core import to_json

from esfsheet.record import Article, Envelope, Finding, Place, Project, Source

# The first bytes, in UTF-8, of what is looked for below. Swedish text seldom has them, but for that of dashes and quotes.
_FIRST_BYTES = (b"\x7f", b"\xc2", b"\xd8", b"\xef")
_UNSAFE_MARKS = re.compile(rb"\xe2(?:\x80[\x8e\x8f\xa8-\xae]|\x81[\xa6-\xa9])")
# Harmless in JSON, and not on a terminal: C1 control codes, bidirectional overrides, line separators.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")


class Result:
    """A document's record and findings."""

    def __init__(self, envelope: Envelope, places: Callable[[], dict[str, Place]]) -> None:
        self.envelope = envelope
        self._places = places

    @property
    def source(self) -> Source:
        """Which document it was."""
        return self.envelope.source

    @property
    def layout(self) -> str | None:
        """The layout that the page has; None where it has none that is known."""
        return self.envelope.layout

    @property
    def record(self) -> Project | Article | None:
        """The record; None where the page has no layout."""
        return self.envelope.record

    @property
    def findings(self) -> list[Finding]:
        """What a person should know about the page."""
        return self.envelope.findings

    @cached_property
    def provenance(self) -> dict[str, Place]:
        """For each field that is not null the place that it came from, by dotted path."""
        return self._places()

    def to_json(self, *, provenance: bool = False) -> str:
        """The line that `esfsheet parse` writes for the document, without its end of line."""
        # Part by part, in the envelope's order: to write it whole, pydantic would first build every model that it may hold.
        parts = {name: part for name, part in self.envelope if name != "provenance"}
        if provenance:
            parts["provenance"] = self.provenance
        line = to_json(parts)
        return line.decode() if _is_harmless(line) else safe_json(line.decode())

    def __reduce__(self) -> tuple[object, ...]:
        # The places are held by the page, which stays where it was read.
        return _again, (self.envelope, self.provenance)

    def __repr__(self) -> str:
        return f"<Result {self.source.name!r} layout={self.layout!r} findings={len(self.findings)}>"


def _again(envelope: Envelope, places: dict[str, Place]) -> Result:
    return Result(envelope, lambda: places)


def _is_harmless(line: bytes) -> bool:
    """Whether a line in UTF-8 holds nothing unsafe; sometimes False though it does not, since bytes are looked for, quickly."""
    return not any(first in line for first in _FIRST_BYTES) and _UNSAFE_MARKS.search(line) is None


def safe_json(line: str) -> str:
    """The same JSON, with what a terminal would act on written as escapes.

    >>> safe_json('"\\x9b31m"')
    '"\\\\u009b31m"'
    """
    if line.isascii() and "\x7f" not in line:
        return line
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", line)
