"""What parsing one document gives."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from esfsheet.patterns import pattern
from esfsheet.reading import Record, Told
from esfsheet.record.line import prose, written

if TYPE_CHECKING:
    from esfsheet.record import Article, Envelope, Finding, Place, Project, Source

# The first bytes, in UTF-8, of what is looked for below. Swedish text seldom has them, but for that of dashes and quotes.
_FIRST_BYTES = (b"\x7f", b"\xc2", b"\xd8", b"\xef")
_UNSAFE_MARKS = pattern(rb"\xe2(?:\x80[\x8e\x8f\xa8-\xae]|\x81[\xa6-\xa9])")
# Harmless in JSON, and not on a terminal: C1 control codes, bidirectional overrides, line separators.
_UNSAFE = pattern("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
# Within a text its quotation marks would be escaped.
_NO_SECTIONS = '"sections":null'


class Result:
    """A document's record and findings. Their models are made when they are asked for; the line is written without them."""

    def __init__(
        self,
        source: dict[str, Any],
        layout: str | None,
        record: "Record | Article | Project | None",
        told: list[Told],
        places: Callable[[], dict[str, dict[str, Any]]] = dict,
        tidy: bool = False,
    ) -> None:
        """`tidy` where the record's text is that of a tidy page."""
        self.layout = layout
        """The layout that the page has; None where it has none that is known."""
        self.told = told
        """The findings as plain tuples."""
        self._source = source
        self._record: Record | Article | Project | None = record
        self._places = places
        self._tidy = tidy
        self._findings: list[Finding] | None = None

    @property
    def name(self) -> str:
        """The document's name."""
        name: str = self._source["name"]
        return name

    @cached_property
    def source(self) -> "Source":
        """Which document it was."""
        from esfsheet.record import Source

        return Source.model_construct(**self._source)

    @property
    def record(self) -> "Project | Article | None":
        """The record; None where the page has no layout."""
        if isinstance(self._record, dict):
            from esfsheet.record import Project

            self._record = Project.model_validate(self._record)
        return self._record

    @property
    def findings(self) -> "list[Finding]":
        """What a person should know about the page."""
        if self._findings is None:
            from esfsheet.record import Finding, Where

            self._findings = [
                Finding.model_construct(**{**one._asdict(), "where": Where(**one.where._asdict())}) for one in self.told
            ]
        return self._findings

    @cached_property
    def envelope(self) -> "Envelope":
        """All of it but the provenance, as the model of a line."""
        from esfsheet.record import Envelope

        return Envelope.model_construct(
            source=self.source, layout=self.layout, record=self.record, findings=self.findings, provenance=None
        )

    @cached_property
    def provenance(self) -> "dict[str, Place]":
        """For each field that is not null the place that it came from, by dotted path."""
        from esfsheet.record import Place

        return {path: Place.model_construct(**place) for path, place in self._places().items()}

    def to_json(self, *, provenance: bool = False) -> str:
        """The line that `esfsheet parse` writes for the document, without its end of line."""
        # What somebody has asked for may have been changed since.
        findings: list[Any] | None = self._findings
        if findings is None:
            findings = [{**one._asdict(), "where": one.where._asdict()} for one in self.told]
        record, sections = self._record, None
        if self._tidy and isinstance(record, dict):
            # Most of the line, which has nothing unsafe.
            sections = prose(record["sections"])
            record = {**record, "sections": None}
        parts = {"source": self._source, "layout": self.layout, "record": record, "findings": findings}
        if provenance:
            parts["provenance"] = self._places()
        line = written(parts)
        if not _is_harmless(line.encode()):
            line = safe_json(line)
        return line if sections is None else line.replace(_NO_SECTIONS, f"{_NO_SECTIONS[:-4]}{sections}", 1)

    def __reduce__(self) -> tuple[object, ...]:
        # The places are held by the page, which stays where it was read.
        return _again, (self._source, self.layout, self._record, self.told, self._places(), self._findings)

    def __repr__(self) -> str:
        return f"<Result {self.name!r} layout={self.layout!r} findings={len(self.told)}>"


def _again(
    source: dict[str, Any],
    layout: str | None,
    record: "Record | Article | Project | None",
    told: list[Told],
    places: dict[str, dict[str, Any]],
    findings: "list[Finding] | None",
) -> Result:
    result = Result(source, layout, record, told, lambda: places)
    result._findings = findings
    return result


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
    # A page may hold millions of them, and but some fifty different ones.
    for unsafe in filter(_UNSAFE.match, set(line)):
        line = line.replace(unsafe, f"\\u{ord(unsafe):04x}")
    return line
