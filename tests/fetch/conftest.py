"""A site, a clock that does not wait, and a visitor of loopback sites."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from esfsheet.fetch.client import Client
from esfsheet.fetch.clock import Clock
from esfsheet.fetch.guard import Guard
from esfsheet.fetch.visit import Visitor
from tests.fetch.site import Site

START = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class Skipping:
    """Time that goes on by itself, and jumps where the code would sleep."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._began = time.monotonic()
        self.clock = Clock(self.monotonic, self.slept.append, self.now, lambda: 1.0)

    def monotonic(self) -> float:
        return time.monotonic() + sum(self.slept)

    def now(self) -> datetime:
        return START + timedelta(seconds=self.monotonic() - self._began)


@pytest.fixture
def time_() -> Skipping:
    return Skipping()


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as made:
        yield made


MakeVisitor = Callable[..., Visitor]


@pytest.fixture
def visitor(time_: Skipping) -> MakeVisitor:
    def make(*, timeout: float = 5.0, max_bytes: int = 1_000_000, delay: float = 1.0) -> Visitor:
        client = Client("esfsheet/test (+https://example.invalid)", Guard(allow_private=True), timeout, max_bytes, time_.clock)
        return Visitor(client, time_.clock, delay)

    return make
