"""Processes: order kept, items bounded, one item's end is its own."""

import multiprocessing
import os
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from esfsheet.workers import spread
from esfsheet.workers.batch import Filling
from esfsheet.workers.crew import Crew
from tests.workers.jobs import failed, work

two = partial(spread, work=work, failed=failed, size=len, jobs=2, limit=20.0, small=2)
LOST = {
    "abort": "was ended by SIGABRT",
    "segfault": "was ended by SIGSEGV",
    "memory": "was ended by SIGKILL, perhaps for want of memory",
    "exit": "ended with status 3",
}


def _words(many: int) -> list[str]:
    return [f"w{number}" for number in range(many)]


def test_answers_come_in_the_order_of_the_items() -> None:
    items = [f"sleep:{0.2 if number % 50 == 0 else 0}" for number in range(150)] + _words(300)
    assert list(two(iter(items))) == [item.upper() for item in items]


@pytest.mark.parametrize("kind", list(LOST))
def test_an_item_that_ends_its_process_is_lost_alone(kind: str) -> None:
    items = [*_words(40), kind, *_words(40), *[kind] * 10, *_words(3)]
    assert list(two(iter(items))) == [f"{kind} {LOST[kind]}" if item == kind else item.upper() for item in items]


def test_an_item_that_takes_too_long_is_lost_alone() -> None:
    items = [*_words(20), "hang", *_words(20), *["hang"] * 10, *_words(3)]
    assert list(two(iter(items), limit=0.8)) == ["hang None" if item == "hang" else item.upper() for item in items]


def test_a_process_that_is_ended_from_without_costs_nothing(tmp_path: Path) -> None:
    items = [*_words(20), f"once:{tmp_path / 'mark'}", *_words(20)]
    assert list(two(iter(items))) == [item.upper() for item in items]


def test_time_is_only_a_workers_own() -> None:
    """Who reads the answers may take as long as they like."""
    found = []
    for answer in two(iter(_words(200)), limit=1.0):
        found.append(answer)
        if len(found) in (1, 100):
            time.sleep(1.5)
    assert found == [word.upper() for word in _words(200)]


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_every_way_to_make_a_process(method: str) -> None:
    crew: Crew[str, str] = Crew(multiprocessing.get_context(method), work, failed, 2, 20.0)
    items = [*_words(10), "abort", *_words(10)]
    assert list(crew.run(Filling(iter(items), len))) == [
        "abort was ended by SIGABRT" if item == "abort" else item.upper() for item in items
    ]


def test_few_items_need_no_process() -> None:
    here = os.getpid()
    assert list(spread(iter(_words(3)), _pid, _no_pid, size=len, jobs=2, limit=1.0, small=4)) == [here] * 3
    assert here not in list(spread(iter(_words(4)), _pid, _no_pid, size=len, jobs=2, limit=9.0, small=4))
    assert here not in list(spread(iter(["x" * 900_000] * 3), _pid, _no_pid, size=len, jobs=2, limit=9.0, small=4))
    assert list(spread(iter(_words(99)), _pid, _no_pid, size=len, jobs=1, limit=9.0, small=4)) == [here] * 99


def test_items_are_drawn_as_answers_are_taken() -> None:
    drawn = 0

    def items() -> Iterator[str]:
        nonlocal drawn
        while True:
            drawn += 1
            yield "x" * 10_000

    with closing(two(items())) as answers:
        for _ in range(10):
            next(answers)
        # Two workers, sixteen batches each, of at most 32 items.
        assert drawn < 2 * 16 * 32 + 32


def test_no_process_is_left_behind() -> None:
    answers = two(iter([*_words(50), "hang"]))
    next(answers)
    children = multiprocessing.active_children()
    assert len(children) == 2
    answers.close()
    assert multiprocessing.active_children() == []


def test_a_process_that_never_begins_is_told_at_once() -> None:
    with pytest.raises(RuntimeError, match="before it began"):
        list(Crew(multiprocessing.get_context("spawn"), _Unfit(), failed, 2, 20.0).run(Filling(iter(_words(10)), len)))


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(("a", "b", "abort", "exit", "sleep:0.01")), max_size=12))
def test_any_mixture(items: list[str]) -> None:
    assert list(two(iter(items), small=0)) == [f"{item} {LOST[item]}" if item in LOST else item.upper() for item in items]


class _Unfit:
    """Work whose unpickling ends the process."""

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (4,)

    def __call__(self, item: str) -> str:
        return item


def _pid(item: str) -> int:
    return os.getpid()


def _no_pid(item: str, how: str | None) -> int:
    return 0
