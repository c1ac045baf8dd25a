"""One WARC file of pages (ISO 28500, version 1.1): each request and answer a gzip member of its own.

All records of a page are made whole before the first byte is written, then appended under a lock and forced to the disk.
What a killed run has left half written is cut off by the next that appends, in a file of our own alone: which it is, its
first record says, and that is there from the file's first moment. The page itself is appended before the redirects that led
to it, so that an address that is in the file always has its page there too.
"""

import os
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]  # warcio has no types
from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

import esfsheet
from esfsheet.fetch import atomic
from esfsheet.fetch.answer import Answer, Headers
from esfsheet.fetch.lock import locked
from esfsheet.fetch.members import TARGET, Damaged, Response, is_ours, members, response
from esfsheet.fetch.pages import REDIRECTS
from esfsheet.fetch.shelf import conditions
from esfsheet.fetch.targets import Target
from esfsheet.fetch.url import Url
from esfsheet.fetch.visit import Visit

SUFFIX = ".warc.gz"
_CHUNKED = "X-Archive-Orig-Transfer-Encoding"
_LARGEST_TORN = 1 << 28


class _AsSaid(StatusAndHeaders):  # type: ignore[misc]
    """Headers in the bytes that came; warcio would escape some that are no ASCII, and fail on others."""

    def to_ascii_bytes(self, header_filter: object = None) -> bytes:
        lines = [f"{self.protocol} {self.statusline}", *(f"{name}: {value}" for name, value in self.headers), "", ""]
        return "\r\n".join(lines).encode("latin-1")


class Warc:
    """The pages of a WARC file, which is made with the first of them. Raises OSError or Damaged."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = path.with_name(f".{path.name}.lock")
        self._end = 0
        self._ours = True
        self._held: dict[str, Response] = {}
        self._targets: set[str] = set()
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(self._lock):
            self._catch_up()

    def holds(self, target: Target) -> str | None:
        """The path of the file, where it holds the page."""
        return str(self._path) if _key(target) in self._targets else None

    def validators(self, target: Target, url: Url) -> Headers:
        """The headers that ask `url` whether it still is what the file holds."""
        held = self._held.get(url.text)
        if held is None or held.status in REDIRECTS or not self.holds(target):
            return []
        return conditions(held.etag, held.last_modified)

    def keep(self, target: Target, visit: Visit, original: str | None) -> str:
        """Appends a page and what led to it."""
        out = BytesIO()
        writer = WARCWriter(out, gzip=True, warc_version="1.1")
        for answer in reversed(visit.answers):
            own = {TARGET: _key(target)} if answer is visit.answers[0] else {}
            _add(writer, answer, own)
        before = self.holds(target)
        with locked(self._lock):
            torn = self._catch_up()
            if before is None and (now := self.holds(target)):
                return now  # another run has saved it while this one asked
            if self._end == 0:
                atomic.write(Path(os.path.realpath(self._path)), _info(self._path.name) + out.getvalue())
            else:
                if torn:
                    os.truncate(self._path, self._end)
                self._append(out.getvalue())
            self._catch_up()
        return str(self._path)

    def confirm(self, target: Target, visit: Visit) -> str | None:
        """The page is still so: nothing is written."""
        return self.holds(target)

    def _append(self, data: bytes) -> None:
        with open(self._path, "ab") as file:
            before = file.tell()
            try:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                os.truncate(self._path, before)
                raise

    def _catch_up(self) -> int:
        """Reads what has been added since, by this run or by another; gives how much of what follows is torn."""
        if not self._path.exists():
            return 0
        for member in members(self._path, self._end):
            if self._end == 0:
                self._ours = is_ours(member.head)
            self._end = member.end
            found = response(member.head)
            if found and (found.status in (200, 203) or found.status in REDIRECTS):
                self._held[found.url] = found
                self._targets.add(found.target or found.url)
        torn = self._path.stat().st_size - self._end
        if torn and (torn > _LARGEST_TORN or not self._end or not self._ours):
            raise Damaged("cut short, and not esfsheet's own, so that nothing is cut off or added")
        return torn


def _key(target: Target) -> str:
    assert target.url is not None
    return f"{target.capture} {target.url.text}" if target.capture else target.url.text


def _info(name: str) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    about = {"software": f"esfsheet/{esfsheet.__version__}", "format": "WARC File Format 1.1"}
    writer.write_record(writer.create_warcinfo_record(name, about))
    return out.getvalue()


def _add(writer: WARCWriter, answer: Answer, own: dict[str, str]) -> None:
    shared = {"WARC-Date": answer.time.strftime("%Y-%m-%dT%H:%M:%SZ")}
    if answer.address:
        shared["WARC-IP-Address"] = answer.address
    # The pieces of a chunked body are put together already; what else the host said stays as it was.
    headers = [(_CHUNKED if name.lower() == "transfer-encoding" else name, value) for name, value in answer.headers]
    response = writer.create_warc_record(
        answer.url.text,
        "response",
        payload=BytesIO(answer.wire),
        length=len(answer.wire),
        warc_headers_dict=shared | own,
        http_headers=_AsSaid(f"{answer.status} {answer.phrase}".strip(), headers, protocol=answer.version),
    )
    line = f"GET {answer.url.target} HTTP/1.1"
    request = writer.create_warc_record(
        answer.url.text,
        "request",
        warc_headers_dict=shared,
        http_headers=StatusAndHeaders(line, answer.request, is_http_request=True),
    )
    writer.write_request_response_pair(request, response)
