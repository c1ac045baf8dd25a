"""One GET request on a connection of its own: nothing is followed, repeated, stored or sent back."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import httpcore2

from esfsheet.fetch import body
from esfsheet.fetch.answer import Answer, Headers
from esfsheet.fetch.clock import Clock
from esfsheet.fetch.connection import Backend, Deadline, Dial, Stream, dial
from esfsheet.fetch.guard import Guard
from esfsheet.fetch.problem import Broken, Failed, Refused
from esfsheet.fetch.url import Url
from esfsheet.patterns import pattern

_BYTES = pattern(r"bytearray\(b((?:(?!bytearray\().)*)\)")
_LATER = "run again later; what is saved is not asked for again"


@dataclass
class Client:
    """Limits of every request: `timeout` seconds from look-up to last byte, `max_bytes` on the wire and opened."""

    user_agent: str
    guard: Guard = field(default_factory=Guard)
    timeout: float = 60.0
    max_bytes: int = 20_000_000
    clock: Clock = field(default_factory=Clock)
    dial: Dial = dial

    def __post_init__(self) -> None:
        self._deadline = Deadline(self.clock)
        self._backend = Backend(self.guard, self._deadline, self.dial)
        # No connection is kept: whatever a host sends after a page is never taken for the next page.
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpcore2.default_ssl_context(), max_keepalive_connections=0, network_backend=self._backend
        )

    def get(
        self,
        url: Url,
        look: Callable[[Answer], None],
        *,
        extra: Headers | None = None,
        limit: int | None = None,
        cut: bool = False,
    ) -> Answer:
        """The answer of a host. `look` sees it before its body is read, and may raise; with `cut`, a body ends at the limit.

        Raises Refused, Failed or Broken.
        """
        headers = self._headers(url, extra or [])
        self._deadline.start(self.timeout)
        try:
            return self._get(url, headers, look, limit or self.max_bytes, cut)
        except httpcore2.TimeoutException as error:
            raise Broken(f"no whole answer in {self.timeout:g} seconds", _LATER, host_down=True) from error
        except httpcore2.ConnectError as error:
            raise Broken(
                f"no connection to {url.host}: {error}", "check the address and the connection", host_down=True
            ) from error
        except httpcore2.RemoteProtocolError as error:
            raise Broken(f"the answer broke off or is not HTTP: {_told(error)}", _LATER) from error
        except (httpcore2.NetworkError, OSError) as error:
            raise Broken(f"the connection broke: {error}", _LATER) from error
        except (httpcore2.LocalProtocolError, httpcore2.UnsupportedProtocol) as error:
            raise Failed(f"no such request can be made: {error}", "check the address") from error

    def _get(self, url: Url, headers: Headers, look: Callable[[Answer], None], limit: int, cut: bool) -> Answer:
        time = self.clock.now()
        address = httpcore2.URL(scheme=url.scheme.encode(), host=url.host.encode(), port=url.port, target=url.target.encode())
        with self._pool.stream("GET", address, headers=[(k.encode(), v.encode()) for k, v in headers]) as response:
            answer = Answer(
                url,
                time,
                self._backend.address,
                headers,
                _text(response.extensions["http_version"]),
                response.status,
                _text(response.extensions["reason_phrase"]),
                [(_text(name), _text(value)) for name, value in response.headers],
            )
            look(answer)
            return _with_body(answer, response, limit, cut)

    def _headers(self, url: Url, extra: Headers) -> Headers:
        return [
            ("Host", url.origin.partition("://")[2]),
            ("User-Agent", self.user_agent),
            ("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1"),
            ("Accept-Language", "sv, en;q=0.5"),
            ("Accept-Encoding", "gzip"),
            ("Connection", "close"),
            *extra,
        ]


def _with_body(answer: Answer, response: httpcore2.Response, limit: int, cut: bool) -> Answer:
    taker = body.taker(answer.header("content-encoding"), limit)
    try:
        for piece in response.iter_stream():
            taker.feed(piece)
        taker.finish()
        if answer.header("content-length") and not answer.header("transfer-encoding"):
            _nothing_after(taker.wire(), response.extensions["network_stream"])
    except body.Full as error:
        if not cut:
            raise Refused(
                f"larger than {limit:,} bytes", "look at what it is; raise the limit with --max-bytes if it is a page"
            ) from error
    return replace(answer, body=taker.opened(), wire=taker.wire())


def _nothing_after(wire: bytes, stream: Stream) -> None:
    """A host that sends more than it announced has announced wrongly: what we hold is cut."""
    end, last = wire[-64:].rstrip(), stream.last.rstrip()
    if not (last.endswith(end) if len(last) >= len(end) else end.endswith(last)):
        raise Broken("longer than its Content-Length says: what came is cut", _LATER)


def _text(raw: bytes) -> str:
    return raw.decode("latin-1")


def _told(error: Exception) -> str:
    """What h11 says, without the name of Python's type around the host's bytes.

    >>> _told(ValueError("illegal status line: bytearray(b'HTTP/1.1 abc OK')"))
    "illegal status line: 'HTTP/1.1 abc OK'"
    """
    return _BYTES.sub(r"\1", str(error))
