"""Which lines of a text hold what patterns ask for: each word of a text is looked at once, for all of them."""

import re
from collections.abc import Iterable

from esfsheet.news.words.pieces import UPPER

_MOST, _LONG = 1 << 15, 60
_NAMED = re.compile(rf" [{UPPER}](?:(?<=[\w◊◇¤§¶,:] [^ ])|(?<=[^ ]- [^ ]))")
NAMED = 1
"""The bit of a line in which a word with a capital letter stands that begins no sentence."""
Gate = tuple[str, ...]
"""Strings of which a line must hold one."""


class Gates:
    """Each gate has a bit; the bits of a line are those of the gates that may let it through."""

    def __init__(self, gates: Iterable[Gate]) -> None:
        self._bits = {gate: 2 << index for index, gate in enumerate(dict.fromkeys(gates))}
        self._parts: dict[str, int] = {}
        for gate, bit in self._bits.items():
            for part in map(_part, gate):
                self._parts[part] = self._parts.get(part, 0) | bit
        self._longest = max(map(len, self._parts), default=0)
        self._known: dict[str, int] = {}

    def all_of(self, gates: Iterable[Gate]) -> int:
        """The bits of some gates: a line that lacks one is not let through by its gate."""
        return sum({self._bits[gate] for gate in gates})

    def of(self, line: str) -> int:
        """The bits of a line: what each of its words tells, which is looked up once for all lines."""
        bits = NAMED if _NAMED.search(line) else 0
        known = self._known
        for word in line.split(" "):
            try:
                bits |= known[word]
            except KeyError:
                bits |= self._look(word)
        return bits

    def _look(self, word: str) -> int:
        bits, parts, written = 0, self._parts, f" {word} "
        if len(word) > _LONG:
            # A page may be one word.
            for part, bit in parts.items():
                bits |= bit if part in written else 0
            return bits
        for start in range(len(written)):
            for end in range(start + 1, min(start + self._longest, len(written)) + 1):
                bits |= parts.get(written[start:end], 0)
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[word] = bits
        return bits


def _part(string: str) -> str:
    """The longest part of a string that lies within one word; a space stands where that word begins or ends.

    >>> _part("rojekt"), _part("går till "), _part(" ¤ som")
    ('rojekt', ' till ', ' som')
    """
    first, *others = string.split(" ")
    parts = [first, *(f" {other}" for other in others)]
    parts = [*(f"{part} " for part in parts[:-1]), parts[-1]]
    return max(parts, key=lambda part: len(part.strip()))


class Lined:
    """A text and its lines: where each begins and ends, and its bits."""

    def __init__(self, text: str, gates: Gates, known: dict[str, int]) -> None:
        self.text = text
        self.bits = 0
        self.lines: list[tuple[int, int, int]] = []
        start = 0
        for line in text.split("\n"):
            # Many lines are the same in each view of a text.
            if (bits := known.get(line)) is None:
                bits = known[line] = gates.of(line)
            self.lines.append((start, start + len(line), bits))
            self.bits |= bits
            start += len(line) + 1
