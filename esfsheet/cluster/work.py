"""What a worker does with a shard."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from typing import TypedDict
from uuid import uuid4

from fsspec.core import url_to_fs  # type: ignore[import-untyped]

from esfsheet.cluster.remote import read_remote
from esfsheet.cluster.shards import Shard, is_remote
from esfsheet.cluster.wishes import Wishes
from esfsheet.codes.source import UNREADABLE
from esfsheet.many import Line, Many, line
from esfsheet.source.document import Document
from esfsheet.source.files import read
from esfsheet.source.names import printable

TOLD = ".told"
"""Ends the name of the file beside a part that holds its entry, until the manifest does."""


class Entry(TypedDict):
    """What the manifest says of a shard."""

    run: str
    shard: str
    inputs: str
    part: str
    sha256: str
    lines: int
    passed_over: int
    """By `--match`."""
    others: dict[str, int]
    """What is no page in archives, by the reason."""
    unreadable: int
    layouts: dict[str, int]
    severities: dict[str, int]
    findings: dict[str, int]


def work(shard: Shard, wishes: Wishes) -> Entry:
    """Parses a shard, writes its part, whole or not at all, and tells what is in it."""
    many: Many[Line] = Many(partial(line, provenance=wishes.provenance), jobs=1, max_bytes=wishes.max_bytes, match=wishes.match)
    system, root = url_to_fs(wishes.out)
    place = f"{root.rstrip('/')}/{shard.part}"
    hashed = sha256()
    layouts, severities, findings = Counter[str](), Counter[str](), Counter[str]()
    others = Counter[str]()
    lines = 0
    # Another run, or a worker that was taken for dead, may be writing the same part.
    unfinished = f"{place}.{uuid4().hex}.part"
    with system.open(unfinished, "wb") as file:
        for one in many.of(_documents(shard, wishes, others)):
            file.write(one.data)
            hashed.update(one.data)
            lines += 1
            layouts[one.layout or ""] += 1
            severities.update(found.severity for found in one.findings)
            findings.update(found.code for found in one.findings)
    system.mv(unfinished, place)
    entry = Entry(
        run=wishes.key,
        shard=printable(shard.name),
        inputs=shard.inputs,
        part=shard.part,
        sha256=hashed.hexdigest(),
        lines=lines,
        passed_over=many.passed_over,
        others=dict(sorted(others.items())),
        unreadable=sum(count for code, count in findings.items() if code in UNREADABLE),
        layouts=dict(sorted(layouts.items())),
        severities=dict(sorted(severities.items())),
        findings=dict(sorted(findings.items())),
    )
    # Written last: what it tells of is there.
    with system.open(f"{place}{TOLD}", "wb") as file:
        file.write(json.dumps(entry).encode())
    return entry


def _documents(shard: Shard, wishes: Wishes, others: Counter[str]) -> Iterator[Document]:
    def pass_over(why: str) -> None:
        others[why] += 1

    for path in shard.paths:
        if is_remote(path):
            yield from read_remote(path, wishes.max_bytes, pass_over)
        else:
            real = os.path.join(wishes.folder, path)
            for document in read(real, wishes.max_bytes, pass_over):
                yield document._replace(name=path + document.name.removeprefix(real))
