"""WARC 1.0 and 1.1 (ISO 28500): the pages among a crawl's records, one record at a time."""

import logging
import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

from esfsheet.patterns import pattern
from esfsheet.source.document import Document
from esfsheet.source.forms.gzip_members import members
from esfsheet.source.forms.http_body import body
from esfsheet.source.kinds import HEAD
from esfsheet.source.kinds import kind as form
from esfsheet.source.limits import Trouble, problem
from esfsheet.source.names import member, valid_url
from esfsheet.source.passing import ADDRESS, AGAIN, OTHER, STATUS
from esfsheet.source.streams import Counted, Readable, buffered, drain, read_up_to
from esfsheet.source.unpack import Visit

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord  # type: ignore[import-untyped]

_SILENT = logging.NullHandler()
_LINE = 65_536
_HEADER = 1_000_000
_HTML = ("text/html", "application/xhtml+xml")
_MHTML = ("multipart/related", "message/rfc822")
_PAGES = (*_HTML, "text/plain", *_MHTML)
_OF_THE_CRAWL = ("warcinfo", "request", "metadata")
_ELSEWHERE = pattern(r"<?(?!https?:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_WHOLE = ("200", "203")
_LENGTH = pattern("[0-9]{1,18}")
_NOT_DIGIT = pattern("[^0-9]")
_CHARSET = pattern(r"""charset\s*=\s*["']?([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)


def read(name: str, stream: Readable, visit: Visit) -> Iterator[Document]:
    """The pages of a WARC that is not compressed."""
    return _Records(name, buffered(Counted(stream)), visit).documents()


def read_compressed(name: str, raw: Counted, visit: Visit) -> Iterator[Document]:
    """The pages of a WARC whose records are gzip members, or which is one; behind a damaged member it goes on."""
    damaged = False
    for part, stream in members(raw, visit.limits):
        source = buffered(stream)
        records = _Records(name, source, visit)
        try:
            yield from records.documents()
            damaged = False
        except Trouble as error:
            part.skip()
            # What looks like a member in damaged bytes is mostly none: the damage is told once.
            if not damaged:
                yield Document(records.current, b"", problem(error))
            damaged = True


class _EndlessHeader(Trouble):
    pass


class _Records:
    """The records of one stream. Lines and headers are bounded here, since warcio takes what comes."""

    def __init__(self, name: str, stream: BinaryIO, visit: Visit) -> None:
        self.current = name
        """What is being read: the WARC, or the page in it."""
        self._name = name
        self._stream = stream
        self._visit = visit
        self._allowed = _HEADER
        self._loader = _loader()

    def documents(self) -> Iterator[Document]:
        """The pages, and a problem for each record that cannot be read; raises what the stream raises."""
        lost = False
        while line := self._stream.readline(_LINE):
            if not line.strip():
                continue
            if line.startswith(b"WARC/"):
                lost = False
                yield from self._record(line)
                self.current = self._name
            elif not lost:
                lost = True
                self._visit.failed()
                yield Document(self._name, b"", ("S012", "bytes between records that are none: one may be missing"))

    def read(self, size: int, /) -> bytes:
        """For warcio: the stream's own bytes."""
        return self._stream.read(size)

    def readline(self, size: int | None = None) -> bytes:
        """For warcio: a line of a header, which has an end."""
        line = self._stream.readline(_LINE if size is None else min(size, _LINE))
        self._allowed -= len(line)
        if len(line) == _LINE or self._allowed < 0:
            raise _EndlessHeader("S012", "a header without end")
        return line

    def _record(self, line: bytes) -> Iterator[Document]:
        from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]

        self._allowed = _HEADER
        try:
            record = self._loader.parse_record_stream(self, line, "warc", no_record_parse=True)
            if record.length is None or not _LENGTH.fullmatch(record.rec_headers.get_header("Content-Length") or ""):
                raise ValueError("a record that does not say how long it is")
            if (page := self._page(record)) is not None:
                yield page
            drain(record.raw_stream)
            self._visit.succeeded()
        except (ArchiveLoadFailed, _EndlessHeader, ValueError) as error:
            self._visit.failed()
            yield Document(self.current, b"", ("S012", problem(error)[1]))

    def _page(self, record: "ArcWarcRecord") -> Document | None:
        """The record's page; None where it has none."""
        said = record.rec_headers.get_header("WARC-Target-URI") or ""
        # What is about the crawl, as its requests, its log and what it asked of names and robots, is no part of what it found.
        if record.rec_type in _OF_THE_CRAWL or _ELSEWHERE.match(said) or said.lower().endswith("/robots.txt"):
            return None
        url = valid_url(said)
        if record.rec_type not in ("response", "resource") or url is None:
            self._visit.pass_over(AGAIN if url else ADDRESS)
            return None
        when = _NOT_DIGIT.sub("", record.rec_headers.get_header("WARC-Date") or "")[:14]
        self.current = member(self._name, f"{when}/{url}" if when else url)
        content_type = record.rec_headers.get_header("Content-Type") or ""
        transfer = encoding = ""
        if record.rec_type == "response":
            try:
                answer = self._loader.http_parser.parse(record.raw_stream)
                whole = answer.get_statuscode() in _WHOLE
            except EOFError:
                whole = False
            if not whole:
                self._visit.pass_over(STATUS)
                return None
            content_type = answer.get_header("Content-Type") or ""
            transfer = answer.get_header("Transfer-Encoding") or ""
            encoding = answer.get_header("Content-Encoding") or ""
        kind = content_type.partition(";")[0].strip().lower()
        if kind and kind not in _PAGES:
            self._visit.pass_over(OTHER)
            return None
        self._visit.count()
        stored = read_up_to(record.raw_stream, self._visit.limits.max_bytes + 1)
        try:
            if record.raw_stream.limit > 0 and len(stored) <= self._visit.limits.max_bytes:
                raise Trouble("S012", "cut short: the file ends within this record")
            data = body(stored, transfer, encoding, self._visit.limits)
            if kind in _MHTML:
                return self._saved(data, content_type, url)
            # Beacons answer with nothing, and do not call it HTML.
            if (not data and kind not in _HTML) or (not kind and not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")):
                self._visit.pass_over(OTHER)
                return None
            charset = _CHARSET.search(content_type)
            return self._visit.page(self.current, data, url, charset[1].lower() if charset else None)
        except Trouble as error:
            return Document(self.current, b"", problem(error), url)

    def _saved(self, data: bytes, content_type: str, url: str) -> Document:
        """The page of an answer that is MHTML; its header may be the answer's own."""
        from esfsheet.source.forms import mhtml

        if form(data[:HEAD]) != "mhtml":
            data = f"Content-Type: {content_type}\r\n\r\n".encode("utf-8", "surrogateescape") + data
        (page,) = mhtml.read(self.current, BytesIO(data), self._visit)
        return page._replace(url=page.url or url)


def _loader() -> Any:
    try:
        from warcio.recordloader import ArcWarcRecordLoader
    except ImportError as error:
        raise Trouble("S014", "a WARC is read with warcio: install it with pip install 'esfsheet[warc]'") from error
    # It warns of strange addresses, which are page text and no business of the terminal.
    logging.getLogger("warcio").addHandler(_SILENT)
    return ArcWarcRecordLoader(verify_http=False)
