"""Where names stand in a text."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator


class Stretches:
    """Stretches of a text, of which one asks again and again whether they meet another.

    >>> Stretches([(8, 12), (0, 3), (2, 4)]).meet(3, 8), Stretches([(8, 12)]).meet(4, 8)
    (True, False)
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(stretches):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def meet(self, start: int, end: int) -> bool:
        """Whether one of them and this one have something in common."""
        last = bisect_left(self._starts, end) - 1
        return last >= 0 and start < self._ends[last]

    def hold(self, start: int, end: int) -> bool:
        """Whether this one lies within one of them."""
        last = bisect_left(self._starts, start + 1) - 1
        return last >= 0 and end <= self._ends[last]


def places(names: Iterable[str], text: str, joined: str = "_") -> list[tuple[int, int]]:
    """The places of some names as whole words, in order; of two that begin at one place that of the longer.

    No letter, no digit and none of the characters `joined` stands beside them.

    >>> places(["Nya vägar", "Nya"], "Nya vägar, Nyare och Nya")
    [(0, 9), (21, 24)]
    """
    found = [
        (at, at + len(name))
        for name in names
        for at in starts(name, text)
        if not (joins(text[at - 1 : at], joined) or joins(text[at + len(name) : at + len(name) + 1], joined))
    ]
    found.sort(key=lambda place: (place[0], -place[1]))
    apart: list[tuple[int, int]] = []
    for start, end in found:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def starts(name: str, text: str) -> Iterator[int]:
    """Where a name begins, within words too."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def joins(character: str, joined: str = "_") -> bool:
    """Whether a character beside a name makes one word with it."""
    return character.isalnum() or (character != "" and character in joined)
