"""The members of a .warc.gz file: where each whole one ends, and which answer it holds."""

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_READ = 1 << 18
_HEAD = 1 << 16
TARGET = "Esfsheet-Target"
"""The field, of our own, of the answer to the address that was asked for: which target it was."""


class Damaged(ValueError):
    """The file is not what a killed run leaves behind: something else has written into it."""


class Member(NamedTuple):
    """One whole member: where it ends, and the first of its content."""

    end: int
    head: bytes


OWN = b"software: esfsheet/"
"""How the description of the file begins, in the first member of a file that we have made."""


class Response(NamedTuple):
    """What a member with an answer says of it."""

    url: str
    status: int
    etag: str
    last_modified: str
    target: str | None


def members(path: Path, start: int = 0) -> Iterator[Member]:
    """The whole members from `start` on. What follows the last is the torn end that a killed run leaves. Raises Damaged."""
    end = start
    data = b""
    with open(path, "rb") as file:
        file.seek(start)
        while True:
            opener = zlib.decompressobj(31)
            head = b""
            while not opener.eof:
                data = data or file.read(_READ)
                try:
                    opened = opener.decompress(data, _READ)
                except zlib.error as error:
                    raise Damaged(f"damaged at byte {end:,}") from error
                if not data and not opened and not opener.eof:
                    return
                head += opened[: _HEAD - len(head)]
                data = opener.unused_data if opener.eof else opener.unconsumed_tail
            if not head.startswith(b"WARC/"):
                raise Damaged(f"not WARC at byte {end:,}")
            end = file.tell() - len(data)
            yield Member(end, head)


def response(head: bytes) -> Response | None:
    """The answer that a member holds; None where it holds none, or not its beginning."""
    record, _, rest = head.partition(b"\r\n\r\n")
    fields = _fields(record)
    if fields.get("warc-type") != "response" or "warc-target-uri" not in fields:
        return None
    http = rest.partition(b"\r\n\r\n")[0]
    words = http.split(b" ", 2)
    if len(words) < 2 or not words[1][:3].isdigit():
        return None
    headers = _fields(http)
    return Response(
        fields["warc-target-uri"].strip("<>"),
        int(words[1][:3]),
        headers.get("etag", ""),
        headers.get("last-modified", ""),
        fields.get(TARGET.lower()),
    )


def is_ours(first: bytes) -> bool:
    """Whether the first member of a file says that we have made it."""
    record, _, rest = first.partition(b"\r\n\r\n")
    return _fields(record).get("warc-type") == "warcinfo" and any(line.startswith(OWN) for line in rest.split(b"\r\n"))


def _fields(block: bytes) -> dict[str, str]:
    lines = block.decode("latin-1").split("\r\n")[1:]
    pairs = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}
