"""A cluster's output: parts that two write at once, and a store that breaks."""

import json
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.source.archives import PAGE

pytest.importorskip("distributed", reason="needs the extra cluster")


def _wishes(tmp_path: Path) -> Any:
    from esfsheet.cluster.wishes import Wishes

    return Wishes(str(tmp_path), str(tmp_path / "out"), "", provenance=False, max_bytes=10**6, match=())


def _shard() -> Any:
    from esfsheet.cluster.shards import Shard

    return Shard(0, ("a.html", "b.html"), "")


def test_a_part_that_two_write_at_once_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from esfsheet.cluster import work

    for name in ("a.html", "b.html", "out"):
        (tmp_path / name).mkdir() if name == "out" else (tmp_path / name).write_bytes(PAGE)
    documents = work._documents
    others: list[Any] = []

    def interrupted(shard: Any, wishes: Any, counts: Counter[str]) -> Iterator[Any]:
        each = documents(shard, wishes, counts)
        yield next(each)
        # A worker of the run before, or one that was taken for dead, does the same meanwhile.
        monkeypatch.setattr(work, "_documents", documents)
        others.append(work.work(shard, wishes))
        yield from each

    monkeypatch.setattr(work, "_documents", interrupted)
    entry = work.work(_shard(), _wishes(tmp_path))
    assert others == [entry]
    assert sha256((tmp_path / "out" / entry["part"]).read_bytes()).hexdigest() == entry["sha256"]
    assert entry["lines"] == 2
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [entry["part"], f"{entry['part']}.told"]


class OfAStore(Exception):
    """As stores have them: neither an OSError nor a ValueError."""


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OfAStore("403: 'https://a.se/x?sig=a&b=c'")])
@pytest.mark.parametrize("broken", ["makedirs", "glob", "open", "mv"])
def test_a_store_that_breaks_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, error: Exception) -> None:
    from fsspec.implementations.local import LocalFileSystem  # type: ignore[import-untyped]

    from esfsheet.cluster.manifest import Manifest, Refused

    (tmp_path / "out").mkdir()
    manifest = Manifest(str(tmp_path / "out"), "")

    def fails(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(LocalFileSystem, broken, fails)
    asked = manifest.finish if broken in ("open", "mv") else lambda _: manifest.begin()
    with pytest.raises(Refused, match=r"out: .*(Permission denied|OfAStore: 403).*--resume") as told:
        asked([])
    assert "sig=" not in str(told.value)


def test_a_part_that_cannot_be_looked_at_is_told_with_its_shard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fsspec.implementations.local import LocalFileSystem

    from esfsheet.cluster.manifest import Manifest, Refused
    from esfsheet.cluster.work import work

    for name in ("a.html", "b.html"):
        (tmp_path / name).write_bytes(PAGE)
    manifest = Manifest(str(tmp_path / "out"), "")
    manifest.begin()
    entry = work(_shard(), _wishes(tmp_path))

    def fails(*_: Any, **__: Any) -> None:
        raise OfAStore("503")

    monkeypatch.setattr(LocalFileSystem, "exists", fails)
    with pytest.raises(Refused, match=r"part-000000\.jsonl, of a.html and 1 more, cannot be looked at: OfAStore: 503: "):
        manifest.add(entry)


def test_a_part_that_cannot_be_read_is_parsed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fsspec.implementations.local import LocalFileSystem

    from esfsheet.cluster.manifest import Manifest
    from esfsheet.cluster.work import work

    for name in ("a.html", "b.html"):
        (tmp_path / name).write_bytes(PAGE)
    Manifest(str(tmp_path / "out"), "").begin()
    entry = work(_shard(), _wishes(tmp_path))
    opens = LocalFileSystem.open

    def fails(self: Any, path: str, *words: Any, **more: Any) -> Any:
        if path.endswith(".jsonl"):
            raise OfAStore("503")
        return opens(self, path, *words, **more)

    manifest = Manifest(str(tmp_path / "out"), "")
    manifest.go_on()
    assert manifest.done(entry["part"], "") == json.loads(json.dumps(entry))
    monkeypatch.setattr(LocalFileSystem, "open", fails)
    manifest = Manifest(str(tmp_path / "out"), "")
    manifest.go_on()
    assert manifest.done(entry["part"], "") is None
