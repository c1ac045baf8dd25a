"""What a host answered to one request."""

from dataclasses import dataclass
from datetime import datetime

from esfsheet.fetch.url import Url

Headers = list[tuple[str, str]]


@dataclass(frozen=True)
class Answer:
    """Status, headers in their order and the body: `body` opened, `wire` as it came (the same where it was not compressed)."""

    url: Url
    time: datetime
    address: str | None
    request: Headers
    version: str
    status: int
    phrase: str
    headers: Headers
    body: bytes = b""
    wire: bytes = b""

    def header(self, name: str) -> str:
        """A header's value, the last where there are several; empty where there is none."""
        return next((value for key, value in reversed(self.headers) if key.lower() == name), "").strip()

    @property
    def location(self) -> str:
        """Where a redirect leads; sites write it in UTF-8 though HTTP has no such thing."""
        said = self.header("location")
        try:
            return said.encode("latin-1").decode("utf-8")
        except UnicodeDecodeError:
            return said
