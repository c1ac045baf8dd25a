"""Stores that give less than they are asked for, to be registered with fsspec."""

import io
from typing import Any

from fsspec import AbstractFileSystem  # type: ignore[import-untyped]

FILES: dict[str, bytes] = {}
"""What the stores hold."""


class Trickle(io.BytesIO):
    """As some stores answer: what has come over the wire, which is less than was asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size, 1_000) if size and size > 0 else size)


class Stream(Trickle):
    """As a server answers that knows no ranges."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: Any) -> int:
        raise ValueError("Cannot seek")


class Store(AbstractFileSystem):  # type: ignore[misc]
    """Files that come in small pieces, and one that the store breaks over."""

    protocol = "trickle"
    kind: type[io.BytesIO] = Trickle

    def info(self, path: str, **_: Any) -> dict[str, Any]:
        return {"name": path, "size": None, "type": "file"}

    def _open(self, path: str, *_: Any, **__: Any) -> io.BytesIO:
        name = path.rpartition("/")[2]
        if name == "signed.html":
            raise OSError("403 Forbidden: 'https://store.example.se/signed.html?X-Amz-Signature=abc&X-Amz-Expires=60'")
        if name not in FILES:
            raise RuntimeError("503, message='Slow Down'")
        return self.kind(FILES[name])


class StreamStore(Store):
    """The same files from a server that knows no ranges."""

    protocol = "stream"
    kind = Stream
