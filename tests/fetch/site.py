"""A real web server on 127.0.0.1 that answers as it is told, byte for byte, and keeps a log of what it was asked."""

import socket
import socketserver
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

PAGE = "<!doctype html><title>2020/00694 - Väg</title><p>Diarienummer: 2020/00694</p>".encode()
Reply = bytes | Callable[["Asked"], bytes | None]


@dataclass
class Asked:
    """One request: its path, its headers, and the connection for replies that misbehave."""

    path: str
    headers: dict[str, str]
    connection: socket.socket

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def reset(self) -> None:
        """Ends the connection with a reset instead of a goodbye."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


def answer(body: bytes = PAGE, status: str = "200 OK", *headers: str, kind: str = "text/html; charset=utf-8") -> bytes:
    """A well-formed answer; a header given replaces the one that it would have."""
    lines = {
        "content-type": f"Content-Type: {kind}",
        "content-length": f"Content-Length: {len(body)}",
        "connection": "Connection: close",
    }
    lines |= {line.partition(":")[0].lower(): line for line in headers}
    head = "".join(f"{line}\r\n" for line in lines.values() if line)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def redirect(to: str) -> bytes:
    return answer(b"", "302 Found", f"Location: {to}")


class Handler(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        site: Site = self.server.site  # type: ignore[attr-defined]
        try:
            connection = self.request
            if site.context:
                connection = site.context.wrap_socket(connection, server_side=True)
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                piece = connection.recv(65536)
                if not piece:
                    return
                head += piece
            first, *lines = head.decode("latin-1").split("\r\n")
            pairs = (line.partition(":") for line in lines if line)
            asked = Asked(first.split(" ")[1], {name.lower(): value.strip() for name, _, value in pairs}, connection)
            site.asked.append(asked)
            reply = site.replies.get(asked.path, answer(b"nothing here", "404 Not Found"))
            said = reply(asked) if callable(reply) else reply
            if said is not None:
                connection.sendall(said)
            if site.context:
                connection.close()
        except OSError:
            pass  # The other side has gone, as it should in many of the tests.


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False


@dataclass
class Site:
    """`replies` by path; a path without one is not found, so there is no robots.txt unless a test says so."""

    replies: dict[str, Reply] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    context: ssl.SSLContext | None = None

    def __enter__(self) -> Self:
        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.site = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.port}"

    @property
    def pages(self) -> list[str]:
        """The paths asked for, without robots.txt."""
        return [asked.path for asked in self.asked if asked.path != "/robots.txt"]
