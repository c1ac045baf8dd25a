"""An output folder: parts, what is told of each, and at the end the manifest of them all."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import cast

from fsspec.core import url_to_fs  # type: ignore[import-untyped]

from esfsheet.cluster.remote import why
from esfsheet.cluster.work import TOLD, Entry
from esfsheet.result import safe_json

NAME = "manifest.jsonl"
_CHUNK = 1 << 20


class OtherRun(Exception):
    """The folder holds what another run has written; the message says what to do."""


class Refused(Exception):
    """The store of the folder does not do what it was asked for; the message says what, why, and what to do."""


class Manifest:
    """The manifest of a folder; `key` stands for all that its parts depend on but the inputs.

    Whatever is asked of the store raises Refused where that breaks.
    """

    def __init__(self, out: str, key: str) -> None:
        self._out = out
        self._key = key
        with self._asking("cannot be opened", ImportError, ValueError):
            self._system, root = url_to_fs(out)
        self._root = root.rstrip("/")
        self._entries: dict[str, Entry] = {}

    def begin(self) -> None:
        """Makes the folder. Raises OtherRun where it holds parts."""
        with self._asking("cannot be made, or looked into"):
            self._begin()

    def _begin(self) -> None:
        self._system.makedirs(self._root, exist_ok=True)
        if self._told() or self._system.exists(f"{self._root}/{NAME}"):
            raise OtherRun(f"{self._out} holds a run: go on with it by --resume, or choose another place")

    def go_on(self) -> None:
        """Takes up what is done already, where its parts are as they were written. Raises OtherRun for another run's."""
        with self._asking("what is done already cannot be read"):
            self._system.makedirs(self._root, exist_ok=True)
            told = [self._read(path) for path in self._told()]
            if self._system.exists(f"{self._root}/{NAME}"):
                told += self._read(f"{self._root}/{NAME}").splitlines()
        for entry in map(_entry, told):
            if entry is None:
                continue
            if entry["run"] != self._key:
                raise OtherRun(
                    f"{self._out}: its run had other options or another version: give those, or choose another place"
                )
            if self._is_whole(entry):
                self._entries[entry["part"]] = entry

    def done(self, part: str, inputs: str) -> Entry | None:
        """What is told of a part, if it is done, of these inputs."""
        entry = self._entries.get(part)
        return entry if entry and entry["inputs"] == inputs else None

    def add(self, entry: Entry) -> bool:
        """One more part, and whether it is there: a worker's folder may be another one of the same name."""
        self._entries[entry["part"]] = entry
        with self._asking(f"{entry['part']}, of {entry['shard']}, cannot be looked at"):
            self._system.invalidate_cache()
            return bool(self._system.exists(f"{self._root}/{entry['part']}"))

    def finish(self, parts: Iterable[str]) -> None:
        """Writes the manifest of these parts, in their order; everything else goes."""
        wanted = [self._entries[part] for part in parts if part in self._entries]
        with self._asking("all parts are there, and the manifest cannot be written"):
            self._finish(wanted)

    def _finish(self, wanted: list[Entry]) -> None:
        with self._system.open(f"{self._root}/{NAME}.part", "wb") as file:
            for entry in wanted:
                file.write(safe_json(json.dumps(entry, ensure_ascii=False)).encode() + b"\n")
        self._system.mv(f"{self._root}/{NAME}.part", f"{self._root}/{NAME}")
        kept = {entry["part"] for entry in wanted}
        self._system.invalidate_cache()
        for path in self._system.glob(f"{self._root}/part-*"):
            if path.rpartition("/")[2] not in kept:
                self._system.rm(path)

    @contextmanager
    def _asking(self, what: str, *clear: type[Exception]) -> Iterator[None]:
        """`clear`: what tells so by itself, as that there is no such store, or that it is not installed."""
        try:
            yield
        except Exception as error:
            if isinstance(error, (OtherRun, *clear)):
                raise
            remedy = "see to what the store allows, then go on with --resume"
            raise Refused(f"{self._out}: {what}: {why(error)}: {remedy}") from error

    def _told(self) -> list[str]:
        return list(self._system.glob(f"{self._root}/part-*{TOLD}"))

    def _read(self, path: str) -> bytes:
        with self._system.open(path, "rb") as file:
            data: bytes = file.read()
        return data

    def _is_whole(self, entry: Entry) -> bool:
        hashed = sha256()
        try:
            with self._system.open(f"{self._root}/{entry['part']}", "rb") as file:
                while data := file.read(_CHUNK):
                    hashed.update(data)
        # Stores have exceptions of their own; what cannot be read is parsed again.
        except Exception:
            return False
        return hashed.hexdigest() == entry["sha256"]


def _entry(line: bytes) -> Entry | None:
    """What a line tells; None where it is damaged: its shard is then parsed again."""
    try:
        told = json.loads(line)
    except ValueError:
        return None
    return cast(Entry, told) if isinstance(told, dict) and set(told) == set(Entry.__annotations__) else None
