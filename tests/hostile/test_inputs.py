"""20,000 hostile inputs: a result for each, JSON that says what the record says, and a bound on time and memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.inputs import make

ROOT = Path(__file__).parents[2]
COUNT, SHARDS = 20_000, 5
EACH = COUNT // SHARDS


@pytest.mark.parametrize("first", range(0, COUNT, EACH))
def test_whatever_is_done_to_a_page_there_is_a_result(first: int) -> None:
    # A process of its own: its memory is that of these inputs alone, and one that crashes takes no other test with it.
    command = [sys.executable, "-m", "tests.bench.hostile", f"--seed={first}", f"--count={EACH}", "--limit=30", "--max-mb=500"]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"{EACH:,} inputs" in ran.stdout


def test_a_seed_gives_the_same_input_again() -> None:
    assert [make(seed) for seed in range(50)] == [make(seed) for seed in range(50)]
