"""JSON Lines: each envelope again, as `parse` writes it, with the findings that are shown; what the next command reads."""

from collections.abc import Iterable, Iterator

from esfsheet.output.formats import Look
from esfsheet.record import Envelope
from esfsheet.result import safe_json


def lines(envelopes: Iterable[Envelope], look: Look) -> Iterator[str]:
    """One line a document, its keys in the order of `parse`; `provenance` only where the document came with it."""
    return map(line, envelopes)


def line(envelope: Envelope) -> str:
    """The document's line."""
    without = {"provenance"} if envelope.provenance is None else set()
    return safe_json(envelope.model_dump_json(exclude=without))
