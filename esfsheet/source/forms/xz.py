"""xz: one compressed file."""

import lzma
from collections.abc import Iterator
from typing import BinaryIO, cast

from esfsheet.source.document import Document
from esfsheet.source.streams import Counted, Meter
from esfsheet.source.unpack import Visit


def read(name: str, stream: BinaryIO, visit: Visit) -> Iterator[Document]:
    """What the file holds, under its own name."""
    raw = Counted(stream)
    with lzma.LZMAFile(cast(BinaryIO, raw)) as inflated:
        yield from visit.open(name, Meter(inflated, lambda: raw.total, visit.limits))
