"""What fsspec opens is read to its end, and what it does not open costs that page alone."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bench.pages import sheet
from tests.source.archives import PAGE, make_tar, make_zip, record

pytest.importorskip("distributed", reason="needs the extra cluster")
FILES = {
    "page.html": sheet(600_000),
    "pages.zip": make_zip(("a.html", PAGE), ("b.html", sheet(90_000))),
    "pages.tar": make_tar(("a.html", PAGE), ("b.html", PAGE)),
    "crawl.warc": b"".join(record(f"https://www.example.se/{number}", PAGE) for number in range(3)),
}


@pytest.fixture(autouse=True)
def filled(monkeypatch: pytest.MonkeyPatch) -> None:
    import fsspec  # type: ignore[import-untyped]

    from tests.cluster import stores

    monkeypatch.setattr(stores, "FILES", FILES)
    for store in (stores.Store, stores.StreamStore):
        fsspec.register_implementation(store.protocol, store, clobber=True)


def _lines(tmp_path: Path, *paths: str) -> list[dict[str, Any]]:
    from esfsheet.cluster.shards import Shard
    from esfsheet.cluster.wishes import Wishes
    from esfsheet.cluster.work import work

    entry = work(Shard(0, paths, ""), Wishes(str(tmp_path), str(tmp_path), "", provenance=False, max_bytes=10**7, match=()))
    return [json.loads(line) for line in (tmp_path / entry["part"]).read_bytes().splitlines()]


@pytest.mark.parametrize("store", ["trickle", "stream"])
@pytest.mark.parametrize("name", FILES)
def test_a_short_reading_is_not_the_end(store: str, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(FILES[name])
    here = _lines(tmp_path, str(tmp_path / name))
    there = _lines(tmp_path, f"{store}://{name}")
    for line in (*here, *there):
        line["source"]["name"] = line["source"]["name"].rpartition("/")[2]
    assert there == here
    assert all(line["record"] for line in there)


def test_what_the_store_breaks_over_costs_one_page(tmp_path: Path) -> None:
    first, second = _lines(tmp_path, "trickle://none.html", "trickle://page.html")
    assert first["findings"][0]["code"] == "S009"
    assert first["findings"][0]["message"] == "RuntimeError: 503, message='Slow Down'"
    assert second["record"]["operation_name"]


def test_what_opens_an_address_is_not_told(tmp_path: Path) -> None:
    (line,) = _lines(tmp_path, "trickle://signed.html")
    assert "X-Amz-Signature" not in json.dumps(line)
    assert "https://store.example.se/signed.html" in line["findings"][0]["message"]


def test_what_cannot_be_looked_at_is_never_known_to_be_the_same() -> None:
    from esfsheet.cluster.shards import shards

    (before,), (after,) = shards(["nowhere9://a.html"]), shards(["nowhere9://a.html"])
    assert before.inputs != after.inputs
    (before,), (after,) = shards(["trickle://page.html"]), shards(["trickle://page.html"])
    assert before.inputs == after.inputs
