"""How many processors a process may use: those that it may run on, as far as its control groups give it their time."""

import os
import sys
from collections.abc import Iterator
from math import ceil
from pathlib import Path, PurePosixPath

_GROUPS = Path("/proc/self/cgroup")
_ROOT = Path("/sys/fs/cgroup")


def cores() -> int:
    """How many, at least one."""
    if sys.platform != "linux":
        return os.cpu_count() or 1
    return min([len(os.sched_getaffinity(0)), *shares(_GROUPS, _ROOT)])


def shares(groups: Path, root: Path) -> Iterator[int]:
    """The processors' time that each control group above a process gives it, as so many whole processors; a container is one.

    `groups` lists those that the process is in, `root` is where they are to be seen. A group that is not there sets no limit.
    """
    try:
        listed = groups.read_text("utf-8").splitlines()
    except OSError:
        return
    for line in listed:
        kinds, _, path = line.partition(":")[2].partition(":")
        if not kinds:
            # The second version of control groups, which has both numbers in one file.
            yield from _above(root, path, "cpu.max")
        elif "cpu" in kinds.split(","):
            yield from _above(root / "cpu", path, "cpu.cfs_quota_us", "cpu.cfs_period_us")


def _above(root: Path, path: str, *names: str) -> Iterator[int]:
    group = PurePosixPath(path.lstrip("/"))
    for one in (group, *group.parents):
        try:
            quota, period = " ".join((root / one / name).read_text("utf-8") for name in names).split()
            if int(quota) > 0 and int(period) > 0:
                yield max(1, ceil(int(quota) / int(period)))
        # No such file, or `max`, which is no limit.
        except (OSError, ValueError):
            continue
