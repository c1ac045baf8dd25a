"""Requests in their turn, made again where that may help, and no more once a host is down."""

from collections import Counter
from collections.abc import Callable

from esfsheet.fetch.answer import Answer
from esfsheet.fetch.clock import Clock
from esfsheet.fetch.pace import Pace
from esfsheet.fetch.problem import Broken, Failed

ATTEMPTS = 4
_LONGEST = 60.0
_DOWN = 5


class Retry:
    """Makes a request up to ATTEMPTS times: after the time that the host named, else after 2, 4, 8 seconds less some chance."""

    def __init__(self, pace: Pace, clock: Clock) -> None:
        self._pace = pace
        self._clock = clock
        self._silent: Counter[str] = Counter()

    def ask(self, host: str, request: Callable[[], Answer]) -> Answer:
        """The answer to a request. Raises Refused or Failed."""
        if self._silent[host] >= _DOWN:
            raise Failed(f"{host} gave no answer to the {_DOWN} requests before this one", "run again later")
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self._pace.turn(host):
                    answer = request()
            except Broken as error:
                broken = error
                if error.wait is not None or attempt < ATTEMPTS:
                    self._pace.hold(host, self._backoff(attempt) if error.wait is None else error.wait)
            else:
                self._silent[host] = 0
                return answer
        self._silent[host] = self._silent[host] + 1 if broken.host_down else 0
        raise Failed(f"{broken.reason} ({ATTEMPTS} times)", broken.remedy) from broken

    def _backoff(self, attempt: int) -> float:
        return min(_LONGEST, 2.0**attempt) * (0.5 + self._clock.chance() / 2)
