"""As many processes as the machine, or the container, has processors for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from esfsheet.workers.cores import cores, shares


def _made(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


@pytest.mark.parametrize(
    ("groups", "files", "found"),
    [
        ("0::/\n", {"cpu.max": "150000 100000\n"}, [2]),
        ("0::/\n", {"cpu.max": "max 100000\n"}, []),
        ("0::/\n", {"cpu.max": "5000 100000\n"}, [1]),
        ("0::/a/b\n", {"a/b/cpu.max": "400000 100000\n", "a/cpu.max": "100000 100000\n", "cpu.max": "max 100000\n"}, [4, 1]),
        ("1:name=systemd:/x\n0::/gone\n", {}, []),
        (
            "4:cpu,cpuacct:/a\n3:cpuset:/a\n",
            {
                "cpu/a/cpu.cfs_quota_us": "300000\n",
                "cpu/a/cpu.cfs_period_us": "100000\n",
                "cpu/cpu.cfs_quota_us": "-1\n",
                "cpu/cpu.cfs_period_us": "100000\n",
            },
            [3],
        ),
        # As a container of the first version sees its own group: under the root, whatever its path is outside.
        ("1:cpu:/docker/1f\n", {"cpu/cpu.cfs_quota_us": "50000", "cpu/cpu.cfs_period_us": "100000"}, [1]),
        ("nonsense", {}, []),
    ],
)
def test_what_control_groups_give(groups: str, files: dict[str, str], found: list[int], tmp_path: Path) -> None:
    root = _made(tmp_path / "groups", files)
    listed = tmp_path / "cgroup"
    listed.write_text(groups, "utf-8")
    assert list(shares(listed, root)) == found


def test_without_control_groups(tmp_path: Path) -> None:
    assert list(shares(tmp_path / "none", tmp_path)) == []


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="the system has no such call")
def test_a_process_that_may_use_one_has_one() -> None:
    assert 1 <= cores() <= len(os.sched_getaffinity(0))
    script = "import os; os.sched_setaffinity(0, list(os.sched_getaffinity(0))[:1]); from esfsheet.workers.cores import cores; print(cores())"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout == b"1\n"
