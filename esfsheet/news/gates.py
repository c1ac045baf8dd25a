"""Which lines of a text hold words that are asked for: each word of a text is looked at once, whoever asks."""

import re
from collections.abc import Iterable

from esfsheet.news.words import UPPER

_MOST = 1 << 15
_NAMED = re.compile(rf" [{UPPER}](?:(?<=[\w◊◇¤§¶,:] [^ ])|(?<=[^ ]- [^ ]))")
EVERY, NAMED = 1, 2
"""The bits of every line, and of one in which a word with a capital letter stands that begins no sentence."""


class Gates:
    """Strings that are asked for, each with a bit of its own; the bits of a line tell which of them it may hold."""

    def __init__(self, asked: Iterable[str]) -> None:
        self._bits = {part: 4 << index for index, part in enumerate(sorted(set(map(_part, asked))))}
        self._longest = max(map(len, self._bits), default=0)
        self._known: dict[str, int] = {}

    def any_of(self, strings: Iterable[str]) -> int:
        """The bits of some strings: a line that has none of them holds none of the strings; of none, the bit of every line."""
        bits = 0
        for string in strings:
            bits |= self._bits[_part(string)]
        return bits or EVERY

    def of(self, line: str) -> int:
        """The bits of a line."""
        bits = EVERY | NAMED if _NAMED.search(line) else EVERY
        known = self._known
        for word in line.split(" "):
            try:
                bits |= known[word]
            except KeyError:
                bits |= self._look(word)
        return bits

    def _look(self, word: str) -> int:
        bits, asked, written = 0, self._bits, f" {word} "
        for start in range(len(written)):
            for end in range(start + 1, min(start + self._longest, len(written)) + 1):
                bits |= asked.get(written[start:end], 0)
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
