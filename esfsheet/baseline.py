"""A baseline: findings that are known, so that only new ones count."""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from esfsheet.checks.compared import rests_on
from esfsheet.output.lines import writer
from esfsheet.record import Article, Envelope, Finding, Project
from esfsheet.result import safe_json

_VERSION = 2


class BadBaseline(ValueError):
    """The file is no baseline; the message says why."""


class OldBaseline(BadBaseline):
    """The file is a baseline that another version wrote."""


class Fingerprint(NamedTuple):
    """What a finding is known by: all values that it rests on; never its line, which edits above move, nor its wording."""

    document: str
    code: str
    field: str
    values: str

    def digest(self) -> str:
        """The same as one short text."""
        return _hash("\0".join(self))


def fingerprint(document: str, finding: Finding, record: Project | Article | None) -> Fingerprint:
    """The fingerprint of a finding in a document of this name; the values go in as a hash, places in a list do not."""
    field = ".".join(part for part in (finding.field or "").split(".") if not part.isdigit())
    return Fingerprint(document, finding.code, field, _hash(rests_on(finding, record)))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


class Baseline:
    """The known findings of a file. Documents go by their path from the file's folder, wherever the command runs.

    Fingerprints are counted: where two alike are known, a third is new.
    """

    def __init__(self, path: str, known: Counter[Fingerprint] | None = None, *, recording: bool = False) -> None:
        """`recording` where the file is to be written with what this run sees."""
        self._folder = os.path.dirname(os.path.abspath(path))
        self._path = path
        self._recording = recording
        self._left = Counter(known or {})
        self._documents = {one.document for one in self._left}
        self._read: set[str] = set()
        self._now: Counter[Fingerprint] = Counter()

    @classmethod
    def read(cls, path: str, *, recording: bool = False) -> "Baseline":
        """A baseline from its file, of which a recording one needs none. Raises OSError, and BadBaseline where it is none."""
        try:
            with open(path, encoding="utf-8") as file:
                return cls(path, _known(json.load(file), path), recording=recording)
        except (FileNotFoundError, OldBaseline):
            if recording:
                return cls(path, recording=True)
            raise
        except (KeyError, TypeError, RecursionError, ValueError) as error:
            if isinstance(error, BadBaseline):
                raise
            raise BadBaseline(f"{path}: not a baseline: name another file, or write one with --write-baseline") from error

    def new(self, envelope: Envelope, findings: Iterable[Finding]) -> list[Finding]:
        """Those of a document's findings that are not known; where the baseline is to be written, none is new."""
        name = self._name(envelope.source.name)
        if name in self._documents:
            self._read.add(name)
        return [finding for finding in findings if not self._take(fingerprint(name, finding, envelope.record))]

    def write(self, wanted: Callable[[str], bool]) -> None:
        """Writes the findings that were seen, whole or not at all, and keeps those that were not looked for. Raises OSError."""
        rows = [
            safe_json(json.dumps({**one._asdict(), "count": count}, ensure_ascii=False).encode("utf-8", "replace").decode())
            for one, count in sorted((self._now + self._kept(wanted)).items())
        ]
        with writer(self._path) as write:
            write(f'{{"esfsheet-baseline": {_VERSION}, "findings": [')
            write(",\n".join(rows) + ("\n]}" if rows else "]}"))

    def _kept(self, wanted: Callable[[str], bool]) -> Counter[Fingerprint]:
        """Of the known findings those of documents that were not read, and of codes that are not wanted."""
        kept = {one: count for one, count in self._left.items() if one.document not in self._read or not wanted(one.code)}
        return Counter(kept)

    def summary(self, wanted: Callable[[str], bool]) -> str:
        """What became of the known findings, of the codes that are wanted."""
        if self._recording:
            kept = self._kept(wanted).total()
            more = f"; {kept:,} kept there of documents or codes that were not looked at" if kept else ""
            return f"{self._now.total():,} written to the baseline{more}"
        left = [(one, count) for one, count in self._left.items() if count and wanted(one.code)]
        gone = sum(count for one, count in left if one.document in self._read)
        unread = sum(count for one, count in left) - gone
        told = [f"{self._now.total():,} known"]
        told += [f"{gone:,} known no longer occur{'s' if gone == 1 else ''}"] if gone else []
        told += [f"{unread:,} known in documents that were not read"] if unread else []
        return "; ".join(told)

    def _name(self, document: str) -> str:
        if document in ("", "-"):
            return document
        try:
            return Path(os.path.relpath(document.replace("\0", ""), self._folder)).as_posix()
        except ValueError:  # another drive
            return document

    def _take(self, one: Fingerprint) -> bool:
        if not self._recording:
            if not self._left[one]:
                return False
            self._left[one] -= 1
        self._now[one] += 1
        return True


def _known(content: Any, path: str) -> Counter[Fingerprint]:
    if content["esfsheet-baseline"] != _VERSION:
        raise OldBaseline(f"{path}: a baseline of another version of esfsheet: write it again")
    rows = {Fingerprint(*(_text(one[key]) for key in Fingerprint._fields)): int(one["count"]) for one in content["findings"]}
    return Counter(rows)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value
