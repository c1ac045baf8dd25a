"""How often a host is asked, and when it is left alone."""

from collections.abc import Iterator
from contextlib import contextmanager

from esfsheet.fetch.clock import Clock
from esfsheet.fetch.problem import Failed

LONGEST_WAIT = 120.0
LONGEST_DELAY = 600.0


class Pace:
    """`delay` seconds from the end of one request to a host to the next one; longer where the host asks for it."""

    def __init__(self, clock: Clock, delay: float = 1.0) -> None:
        self._clock = clock
        self._delay = delay
        self._delays: dict[str, float] = {}
        self._last: dict[str, float] = {}
        self._held: dict[str, float] = {}

    def at_least(self, host: str, delay: float) -> None:
        """Keeps longer between requests to this host: its Crawl-delay."""
        self._delays[host] = max(delay, self._delays.get(host, 0.0))

    def hold(self, host: str, seconds: float) -> None:
        """Leaves the host alone for so long."""
        self._held[host] = self._clock.monotonic() + seconds

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Waits until the host may be asked. Raises Failed where it has asked for a longer rest than anyone waits for."""
        now = self._clock.monotonic()
        held = self._held.get(host, now) - now
        if held > LONGEST_WAIT:
            raise Failed(f"{host} asks to be left alone for {held:,.0f} seconds", "run again after that time")
        delay = max(self._delay, self._delays.get(host, 0.0))
        wait = max(held, self._last[host] + delay - now if host in self._last else 0.0)
        if wait > 0:
            self._clock.sleep(wait)
        try:
            yield
        finally:
            self._last[host] = self._clock.monotonic()
