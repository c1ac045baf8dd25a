"""Pages, and the lines that `parse` wrote, to envelopes: what every command behind `parse` reads."""

from collections.abc import Iterable, Iterator

from pydantic import ValidationError

from esfsheet.engine import parse_document
from esfsheet.record import Envelope
from esfsheet.source.files import Document


class NotAnEnvelope(ValueError):
    """A line that should have been written by `parse`, and was not; the message names file, line and remedy."""


def envelopes(documents: Iterable[Document]) -> Iterator[Envelope]:
    """The envelopes of the documents: of each page its own, of each file of parsed lines one a line."""
    for document in documents:
        if document.problem is None and _is_parsed(document.data):
            yield from _lines(document)
        else:
            yield parse_document(document).envelope


def _is_parsed(data: bytes) -> bool:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b'{"source"')


def _lines(document: Document) -> Iterator[Envelope]:
    for number, line in enumerate(document.data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            yield Envelope.model_validate_json(line)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"])) or "the line"
            raise NotAnEnvelope(
                f"{document.name}:{number}: {where}: {first['msg']}: give the lines that esfsheet parse wrote, unchanged"
            ) from error


__all__ = ["NotAnEnvelope", "envelopes"]
