"""20,000 hostile inputs: a result for each, JSON that says what the record says, and a bound on time and memory."""

import pytest

from tests.command import run
from tests.hostile.inputs import make

COUNT, SHARDS = 20_000, 20
EACH = COUNT // SHARDS


@pytest.mark.parametrize("first", range(0, COUNT, EACH))
def test_whatever_is_done_to_a_page_there_is_a_result(first: int) -> None:
    # A process of its own: its memory is that of these inputs alone, and one that crashes takes no other test with it.
    words = [f"--seed={first}", f"--count={EACH}", "--small", "--limit=30", "--max-mb=500"]
    ran = run(*words, module="tests.bench.hostile")
    assert ran.returncode == 0, ran.stdout.decode() + ran.stderr.decode()
    assert f"{EACH:,} inputs" in ran.stdout.decode()


def test_a_seed_gives_the_same_input_again() -> None:
    assert [make(seed) for seed in range(50)] == [make(seed) for seed in range(50)]
