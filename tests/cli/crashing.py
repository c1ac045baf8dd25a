"""`esfsheet`, with a parser that pages can break: `python -m tests.cli.crashing WORDS` is `esfsheet WORDS`."""

import os
import time

import esfsheet.many
from esfsheet.cli import main
from esfsheet.engine import parse_document
from esfsheet.result import Result
from esfsheet.source.document import Document


def _parse(document: Document) -> Result:
    if b"ABORT" in document.data:
        os.abort()
    while b"HANG" in document.data:
        time.sleep(0.1)
    if b"RAISE" in document.data:
        raise MemoryError
    return parse_document(document)


def dask_setup(worker: object) -> None:
    """For a worker of a cluster that is started with this module as its preload."""
    esfsheet.many.parse_document = _parse  # type: ignore[attr-defined]


if __name__ == "__main__":
    esfsheet.many.parse_document = _parse  # type: ignore[attr-defined]
    main()
