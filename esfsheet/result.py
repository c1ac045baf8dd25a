"""What parsing one document gives."""

import re
from collections.abc import Callable
from functools import cached_property

from esfsheet.record import Article, Envelope, Finding, Place, Project, Source

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
        if provenance:
            full = self.envelope.model_copy(update={"provenance": self.provenance})
            return safe_json(full.model_dump_json())
        return safe_json(self.envelope.model_dump_json(exclude={"provenance"}))

    def __repr__(self) -> str:
        return f"<Result {self.source.name!r} layout={self.layout!r} findings={len(self.findings)}>"


def safe_json(line: str) -> str:
    """The same JSON, with what a terminal would act on written as escapes.

    >>> safe_json('"\\x9b31m"')
    '"\\\\u009b31m"'
    """
    return line if line.isascii() else _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", line)
