"""A cluster that has lost its workers does not hold a run for ever."""

from pathlib import Path

import pytest

pytest.importorskip("distributed", reason="needs the extra cluster")


def test_without_workers_each_shard_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import LocalCluster

    from esfsheet.cluster import run
    from esfsheet.cluster.shards import Shard
    from esfsheet.cluster.work import Wishes

    monkeypatch.setattr(run, "_LOOK", 0.05)
    monkeypatch.setattr(run, "_ALONE", 0.1)
    shards = [Shard(number, (f"{number}.html",), "") for number in range(3)]
    wishes = Wishes(str(tmp_path), str(tmp_path), "", provenance=False, max_bytes=1_000, match=())
    with LocalCluster(n_workers=0, processes=False, dashboard_address=":0") as cluster:
        outcomes = list(run.run(cluster.scheduler_address, iter(shards), wishes))
    assert [outcome.shard for outcome in outcomes if isinstance(outcome, run.Lost)] == shards
    assert {outcome.why for outcome in outcomes if isinstance(outcome, run.Lost)} == {
        "the cluster had no worker for 0.1 seconds"
    }
