"""What parsing one document gives."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticSerializationError, to_json

from esfsheet.patterns import pattern
from esfsheet.record import Finding, Place, Source

if TYPE_CHECKING:
    from esfsheet.record import Article, Envelope, Project

# The first bytes, in UTF-8, of what is looked for below. Swedish text seldom has them, but for that of dashes and quotes.
_FIRST_BYTES = (b"\x7f", b"\xc2", b"\xd8", b"\xef")
_UNSAFE_MARKS = pattern(rb"\xe2(?:\x80[\x8e\x8f\xa8-\xae]|\x81[\xa6-\xa9])")
# Harmless in JSON, and not on a terminal: C1 control codes, bidirectional overrides, line separators.
_UNSAFE = pattern("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")


class Result:
    """A document's record and findings."""

    def __init__(
        self,
        source: Source,
        layout: str | None,
        record: "Project | Article | None",
        findings: list[Finding],
        places: Callable[[], dict[str, Place]] = dict,
    ) -> None:
        self.source = source
        """Which document it was."""
        self.layout = layout
        """The layout that the page has; None where it has none that is known."""
        self.record = record
        """The record; None where the page has no layout."""
        self.findings = findings
        """What a person should know about the page."""
        self._places = places

    @cached_property
    def envelope(self) -> "Envelope":
        """All of it but the provenance, as the model of a line."""
        from esfsheet.record import Envelope

        return Envelope.model_construct(**self._parts(), provenance=None)

    @cached_property
    def provenance(self) -> dict[str, Place]:
        """For each field that is not null the place that it came from, by dotted path."""
        return self._places()

    def to_json(self, *, provenance: bool = False) -> str:
        """The line that `esfsheet parse` writes for the document, without its end of line."""
        parts = self._parts()
        if provenance:
            parts["provenance"] = self.provenance
        try:
            line = to_json(parts)
        except PydanticSerializationError:
            # Before 2.14, pydantic does not build the models that it meets, which are built when they are first used.
            for model in (Source, Finding, Place, *([type(self.record)] if self.record else ())):
                model.model_rebuild()
            line = to_json(parts)
        return line.decode() if _is_harmless(line) else safe_json(line.decode())

    def _parts(self) -> dict[str, Any]:
        # In the envelope's order. To write it whole, pydantic would first build every model that it may hold.
        return {"source": self.source, "layout": self.layout, "record": self.record, "findings": self.findings}

    def __reduce__(self) -> tuple[object, ...]:
        # The places are held by the page, which stays where it was read.
        return _again, (*self._parts().values(), self.provenance)

    def __repr__(self) -> str:
        return f"<Result {self.source.name!r} layout={self.layout!r} findings={len(self.findings)}>"


def _again(
    source: Source,
    layout: str | None,
    record: "Project | Article | None",
    findings: list[Finding],
    places: dict[str, Place],
) -> Result:
    return Result(source, layout, record, findings, lambda: places)


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
