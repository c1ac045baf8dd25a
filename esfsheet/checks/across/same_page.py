"""The same page twice."""

from collections.abc import Iterator

from esfsheet.checks.base import Across, Hit
from esfsheet.codes.code import Code
from esfsheet.record import Envelope


class SamePage(Across):
    """Two documents of the same bytes."""

    codes = (
        Code(
            "C101",
            "warning",
            "the same page twice",
            "Two files of a set are the same, byte for byte: their project would be counted twice.",
            "Take one of them out.",
        ),
    )

    def __init__(self) -> None:
        self._seen: dict[bytes, str] = {}

    def add(self, envelope: Envelope, place: str) -> Iterator[tuple[str, Hit]]:
        if envelope.source.sha256 is None:
            return
        # Half of the digest tells a billion pages apart, and a large set keeps one for each.
        digest = bytes.fromhex(envelope.source.sha256[:32])
        if digest in self._seen:
            yield "C101", Hit(None, f"the same page as {self._seen[digest]}")
        else:
            self._seen[digest] = envelope.source.name
