"""gzip: one compressed file, or a WARC, whose records are compressed one by one."""

import gzip
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from esfsheet.source.document import Document
from esfsheet.source.kinds import HEAD, kind
from esfsheet.source.streams import Counted, Meter, beginning
from esfsheet.source.unpack import Visit


def read(name: str, stream: BinaryIO, visit: Visit) -> Iterator[Document]:
    """What the file holds, under its own name."""
    head = beginning(stream, HEAD)
    raw = Counted(stream, head)
    if _begins_as_warc(head):
        from esfsheet.source.forms.warc import read_compressed

        yield from read_compressed(name, raw, visit)
    else:
        with gzip.open(raw) as inflated:
            yield from visit.open(name, Meter(inflated, lambda: raw.total, visit.limits))


def _begins_as_warc(head: bytes) -> bool:
    try:
        return kind(zlib.decompressobj(31).decompress(head, 16)) == "warc"
    except zlib.error:
        return False
