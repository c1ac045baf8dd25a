"""A baseline: findings that are known, so that only new ones count."""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from esfsheet.output.lines import writer
from esfsheet.record import Finding

_VERSION = 1


class BadBaseline(ValueError):
    """The file is no baseline; the message says why."""


class Fingerprint(NamedTuple):
    """What a finding is known by: never its line, which every edit above it moves, nor its wording."""

    document: str
    code: str
    field: str
    raw: str

    def digest(self) -> str:
        """The same as one short text."""
        return hashlib.sha256("\0".join(self).encode("utf-8", "replace")).hexdigest()[:32]


def fingerprint(document: str, finding: Finding) -> Fingerprint:
    """The fingerprint of a finding in a document of this name; the page's text goes in as a hash, white space evened out."""
    raw = " ".join(finding.raw.split()) if finding.raw else ""
    hashed = hashlib.sha256(raw.encode("utf-8", "replace")).hexdigest()[:16] if raw else ""
    return Fingerprint(document, finding.code, finding.field or "", hashed)


class Baseline:
    """The known findings of a file. Documents go by their path from the file's folder, wherever the command runs.

    Fingerprints are counted: where two alike are known, a third is new.
    """

    def __init__(self, path: str, known: Counter[Fingerprint] | None = None) -> None:
        """With what is known, or, to be written anew, without."""
        self._folder = os.path.dirname(os.path.abspath(path))
        self._path = path
        self._recording = known is None
        self._left = Counter(known or {})
        self._documents = {one.document for one in self._left}
        self._read: set[str] = set()
        self._now: Counter[Fingerprint] = Counter()

    @classmethod
    def read(cls, path: str) -> "Baseline":
        """A baseline from its file. Raises OSError, and BadBaseline where the file is none."""
        try:
            with open(path, encoding="utf-8") as file:
                content = json.load(file)
            if content["esfsheet-baseline"] != _VERSION:
                raise BadBaseline(f"{path}: a baseline of another version of esfsheet: write it again")
            known = Counter(
                {
                    Fingerprint(*(_text(one[key]) for key in Fingerprint._fields)): int(one["count"])
                    for one in content["findings"]
                }
            )
        except (KeyError, TypeError, RecursionError, ValueError) as error:
            if isinstance(error, BadBaseline):
                raise
            raise BadBaseline(f"{path}: not a baseline: write one with --write-baseline") from error
        return cls(path, known)

    def new(self, document: str, findings: Iterable[Finding]) -> list[Finding]:
        """Those of a document's findings that are not known; where the baseline is to be written, none is new."""
        name = self._name(document)
        if name in self._documents:
            self._read.add(name)
        return [finding for finding in findings if not self._take(fingerprint(name, finding))]

    def write(self) -> None:
        """Writes the findings that were seen, whole or not at all. Raises OSError."""
        rows = [
            json.dumps({**one._asdict(), "count": count}, ensure_ascii=False).encode("utf-8", "replace").decode()
            for one, count in sorted(self._now.items())
        ]
        with writer(self._path) as write:
            write(f'{{"esfsheet-baseline": {_VERSION}, "findings": [')
            write(",\n".join(rows) + ("\n]}" if rows else "]}"))

    def summary(self, wanted: Callable[[str], bool]) -> str:
        """What became of the known findings, of the codes that are wanted."""
        if self._recording:
            return f"{self._now.total():,} written to the baseline"
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


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value
