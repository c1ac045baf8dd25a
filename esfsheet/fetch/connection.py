"""Connections to checked addresses, on which every step must be over before one deadline."""

import queue
import ssl
import threading
import typing
from collections.abc import Callable, Iterable

import httpcore2

from esfsheet.fetch.clock import Clock
from esfsheet.fetch.guard import Guard
from esfsheet.fetch.problem import Failed

Dial = Callable[[str, int, float], httpcore2.NetworkStream]


def dial(address: str, port: int, timeout: float) -> httpcore2.NetworkStream:
    """A connection to an address, which is a number: nothing is looked up here."""
    return httpcore2.SyncBackend().connect_tcp(address, port, timeout)


class Deadline:
    """The time at which the present request must be over."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._end = 0.0

    def start(self, seconds: float) -> None:
        """Begins to count."""
        self._end = self._clock.monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left. Raises TimeoutException where there are none."""
        left = self._end - self._clock.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout
        return left


class Stream(httpcore2.NetworkStream):
    """A connection that heeds the deadline, whatever time each of its steps is given, and knows what came last."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline
        self.last = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.last = self._stream.read(max_bytes, self._deadline.left())
        return self.last

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        try:
            stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left())
        except httpcore2.ConnectError as error:
            if isinstance(error.__cause__, ssl.SSLCertVerificationError):
                raise Failed(
                    f"the certificate of {server_hostname} is not valid: {error.__cause__.verify_message}",
                    "look at the page in a browser; nothing is read from a host that may be another one",
                ) from error
            raise
        return Stream(stream, self._deadline)

    def get_extra_info(self, info: str) -> typing.Any:
        return self._stream.get_extra_info(info)


class Backend(httpcore2.NetworkBackend):
    """Connects to what the guard lets pass; `address` is where the last connection went."""

    def __init__(self, guard: Guard, deadline: Deadline, dial: Dial = dial) -> None:
        self._guard = guard
        self._deadline = deadline
        self._dial = dial
        self.address: str | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[typing.Any] | None = None,
    ) -> httpcore2.NetworkStream:
        failure: Exception = httpcore2.ConnectError("no address")
        found = _in_time(lambda: self._guard.addresses(host, port), self._deadline.left())
        for place, address in enumerate(found):
            try:
                # One that does not answer leaves the others their share of the time.
                stream = self._dial(address, port, self._deadline.left() / (len(found) - place))
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
                continue
            self.address = address
            return Stream(stream, self._deadline)
        raise failure


def _in_time(look_up: Callable[[], list[str]], seconds: float) -> list[str]:
    """What a look-up gives. The system's cannot be broken off, so that a late one is left to itself. Raises ConnectTimeout."""
    came: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

    def work() -> None:
        try:
            came.put(look_up())
        except Exception as error:  # it belongs to whoever waits
            came.put(error)

    threading.Thread(target=work, daemon=True).start()
    try:
        found = came.get(timeout=seconds)
    except queue.Empty:
        raise httpcore2.ConnectTimeout from None
    if isinstance(found, Exception):
        raise found
    return found
