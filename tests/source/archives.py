"""Archives made for the tests."""

import io
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from esfsheet.source.document import Document
from esfsheet.source.limits import Limits
from esfsheet.source.streams import buffered
from esfsheet.source.unpack import unpack

FIXTURES = Path(__file__).parents[2] / "fixtures"
PAGE = (FIXTURES / "sheets/esf-2014/html_strong_br.html").read_bytes()
Members = Sequence[tuple[str, bytes]]


def make_zip(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these names and contents."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


def make_tar(*members: tuple[str, bytes], form: int = tarfile.GNU_FORMAT) -> bytes:
    """A tar of these names and contents."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, data in members:
            header = tarfile.TarInfo(name)
            header.size = len(data)
            archive.addfile(header, io.BytesIO(data))
    return out.getvalue()


def record(
    url: str,
    body: bytes = PAGE,
    *,
    kind: str = "response",
    status: str = "200 OK",
    headers: str = "Content-Type: text/html\r\n",
    version: str = "1.0",
) -> bytes:
    """One record of a WARC."""
    block = body if kind == "resource" else f"HTTP/1.1 {status}\r\n{headers}\r\n".encode() + body
    own = headers if kind == "resource" else "Content-Type: application/http; msgtype=response\r\n"
    head = (
        f"WARC/{version}\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2011-02-03T04:05:06Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{abs(hash(url)):032x}>\r\n{own}Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def opened(data: bytes, name: str = "a", limits: Limits | None = None) -> list[Document]:
    """What is found in an archive that can be sought in."""
    return list(unpack(name, io.BytesIO(data), limits))


class Pipe(io.RawIOBase):
    """Bytes as they come through a pipe."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        return self._data.readinto(buffer[:1000])


def piped(data: bytes, name: str = "a", limits: Limits | None = None) -> list[Document]:
    """What is found in an archive that comes through a pipe."""
    return list(unpack(name, buffered(Pipe(data)), limits))


def names(documents: list[Document]) -> list[str]:
    """The documents' names, as members."""
    return [document.name.partition("!")[2] for document in documents]


def codes(documents: list[Document]) -> list[str | None]:
    """Each document's problem; None where it has none."""
    return [document.problem[0] if document.problem else None for document in documents]
