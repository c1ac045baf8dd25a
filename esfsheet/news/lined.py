"""A text by its lines, each with what its words tell: which patterns cannot match in it is known before any is tried."""

from collections.abc import Iterable
from functools import cached_property

from esfsheet.news.shaped import shape
from esfsheet.news.telling import signs

_EVERY = -1


class Lined:
    """A text and its lines. The signs of a line are those of its words; a text that is not `told` may have any."""

    def __init__(self, text: str, known: dict[str, int] | None = None, *, told: bool = True) -> None:
        self.text = text
        self.told = told
        lines = text.split("\n")
        self._starts = [0]
        for line in lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        if not told:
            self._signs, self.signs = [_EVERY] * len(lines), _EVERY
            return
        # Many lines are the same in each view of a text.
        known = {} if known is None else known
        known.update((line, signs(line)) for line in lines if line not in known)
        self._signs, self.signs = [known[line] for line in lines], 0
        for each in self._signs:
            self.signs |= each

    @cached_property
    def shape(self) -> str:
        """Its shape."""
        return shape(self.text)

    def holding(self, needs: Iterable[int]) -> list[tuple[int, int]]:
        """Where the lines begin and end that have a sign of each set."""
        held: list[int] | range = range(len(self._signs))
        for each in needs:
            held = [index for index in held if self._signs[index] & each]
        return [(self._starts[index], self._starts[index + 1] - 1) for index in held]
