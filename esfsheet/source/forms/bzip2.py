"""bzip2: one compressed file."""

import bz2
from collections.abc import Iterator
from typing import BinaryIO

from esfsheet.source.document import Document
from esfsheet.source.streams import Counted, Meter
from esfsheet.source.unpack import Visit


def read(name: str, stream: BinaryIO, visit: Visit) -> Iterator[Document]:
    """What the file holds, under its own name."""
    raw = Counted(stream)
    with bz2.open(raw) as inflated:
        yield from visit.open(name, Meter(inflated, lambda: raw.total, visit.limits))
