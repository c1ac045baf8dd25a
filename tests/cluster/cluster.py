"""A cluster of two worker processes: `python -m tests.cluster.cluster` prints its address, and ends with its standard input."""

import sys

from distributed import LocalCluster


def main() -> None:
    """Until standard input ends."""
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, preload=["tests.cli.crashing"]
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
