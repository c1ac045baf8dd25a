"""A cluster that has lost its workers does not hold a run for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.source.archives import PAGE

pytest.importorskip("distributed", reason="needs the extra cluster")


def test_without_workers_each_shard_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from distributed import LocalCluster

    from esfsheet.cluster import run
    from esfsheet.cluster.shards import Shard
    from esfsheet.cluster.wishes import Wishes

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


def test_a_scheduler_that_goes_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import dask
    from distributed import LocalCluster

    from esfsheet.cluster import run
    from esfsheet.cluster.shards import Shard
    from esfsheet.cluster.wishes import Wishes

    (tmp_path / "0.html").write_bytes(PAGE)
    (tmp_path / "1.html").write_bytes(PAGE)
    shards = [Shard(number, (f"{number}.html",), "") for number in range(2)]
    wishes = Wishes(str(tmp_path), str(tmp_path), "", provenance=False, max_bytes=100_000, match=())
    with (
        dask.config.set({"distributed.comm.timeouts.connect": "1s"}),
        LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=":0") as cluster,
    ):
        outcomes = run.run(cluster.scheduler_address, iter(shards), wishes)
        next(outcomes)
        cluster.close()
        with pytest.raises(run.Unreachable, match="the scheduler is gone"):
            list(outcomes)


def test_what_breaks_where_shards_come_from_is_no_word_on_the_scheduler(tmp_path: Path) -> None:
    from distributed import LocalCluster

    from esfsheet.cluster import run
    from esfsheet.cluster.shards import Shard
    from esfsheet.cluster.wishes import Wishes

    def shards() -> Iterator[Shard]:
        raise PermissionError(13, "Permission denied", "pages")
        yield

    wishes = Wishes(str(tmp_path), str(tmp_path), "", provenance=False, max_bytes=100_000, match=())
    with (
        LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=":0") as cluster,
        pytest.raises(PermissionError, match="pages"),
    ):
        list(run.run(cluster.scheduler_address, shards(), wishes))
