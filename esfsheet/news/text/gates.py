"""Which lines of a text hold what patterns ask for: each word of a text is looked at once, for all of them."""

import re
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import chain
from operator import add, or_

from esfsheet.news.text.sentence_ends import STOP
from esfsheet.news.words.pieces import UPPER

_MOST, _LONG = 1 << 15, 60
# In nearly every line.
_COMMON = frozenset(" som att till och det den de i är med av på har för ett en vi om ska får".split(" "))
_NAMED = re.compile(rf" [{UPPER}](?:(?<=[\w◊◇¤§¶,:] [^ ])|(?<=[^ ]- [^ ]))")
NAMED = 1
"""The bit of a line in which a word with a capital letter stands that begins no sentence."""
_LONGER, _FIRST = 2, 4
Gate = tuple[str, ...]
"""Strings of which a line must hold one."""


class Gates:
    """Each gate has a bit; the bits of a line are those of the gates that let it through."""

    def __init__(self, gates: Iterable[Gate]) -> None:
        self._bits = {gate: _FIRST << index for index, gate in enumerate(dict.fromkeys(gates))}
        self._words = _Words()
        for gate, bit in self._bits.items():
            for string in gate:
                self._words.add(string, bit)

    def all_of(self, gates: Iterable[Gate]) -> int:
        """The bits of some gates: a line that lacks one is not let through by its gate."""
        return sum({self._bits[gate] for gate in gates})

    def of(self, line: str) -> int:
        """The bits of a line: what each of its words tells, which is looked up once for all lines."""
        words = line.split(" ")
        # Nothing stands before the first word and behind the last one, not even a space.
        words[0] = f"\n{words[0]}"
        words[-1] += "\n"
        bits = reduce(or_, filter(None, map(self._words.__getitem__, words)), NAMED if _NAMED.search(line) else 0)
        if bits & _LONGER:
            bits ^= _LONGER
            for string, bit in chain.from_iterable(filter(None, map(self._words.longer.get, set(words)))):
                if not bits & bit and string in line:
                    bits |= bit
        self._words.forget()
        return bits


class _Words(dict[str, int]):
    """The bits of each word that was met: of the strings that it holds, and whether it may be one of several in a longer one."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[str, int] = {}
        self._short: set[str] = set()
        self._by_three: dict[str, list[str]] = {}
        """Those that begin so, of three letters or more."""
        self._strings: dict[str, list[tuple[str, int]]] = {}
        self._long: list[str] = []
        self.longer: dict[str, Sequence[tuple[str, int]]] = {}
        """The strings of several words of which a word may be one."""

    def add(self, string: str, bit: int) -> None:
        """A string, and the bit of those that hold it."""
        part = _part(string)
        if len(part) < 3:
            self._short.add(part)
        elif part not in self._parts:
            self._by_three.setdefault(part[:3], []).append(part)
        if part != string:
            self._strings.setdefault(part, []).append((string, bit))
            bit = _LONGER
        self._parts[part] = self._parts.get(part, 0) | bit

    def forget(self) -> None:
        """Keeps no more words than may be, and none that is too long: a page may be one word."""
        for word in self._long:
            del self[word]
            self.longer.pop(word, None)
        self._long.clear()
        if len(self) > _MOST:
            self.clear()
            self.longer.clear()

    def __missing__(self, word: str) -> int:
        self[word], longer = self._look(word)
        if longer:
            self.longer[word] = longer
        if len(word) > _LONG:
            self._long.append(word)
        return self[word]

    def _look(self, word: str) -> tuple[int, Sequence[tuple[str, int]]]:
        written = f" {word} "
        pairs = [*map(add, written, written[1:])]
        found = self._short.intersection(chain(written, pairs))
        for begin in self._by_three.keys() & map(add, pairs, written[2:]):
            found.update([part for part in self._by_three[begin] if part in written])
        bits = reduce(or_, map(self._parts.__getitem__, found), 0)
        return bits, [pair for part in found for pair in self._strings.get(part, ())]


def _part(string: str) -> str:
    """The longest part of a string that lies within one word, a rare one; a space stands where that word begins or ends.

    >>> _part("rojekt"), _part("går till "), _part(" ¤ av"), _part("som kan")
    ('rojekt', 'går ', ' ¤ ', ' kan')
    """
    first, *others = string.split(" ")
    parts = [first, *(f" {other}" for other in others)]
    parts = [*(f"{part} " for part in parts[:-1]), parts[-1]]
    return max(parts, key=lambda part: (part.strip() not in _COMMON, len(part.strip()), part.strip().isdecimal()))


Piece = tuple[int, int, int]
"""A line or a sentence: where it begins, where it ends, and its bits."""
Line = tuple[int, int, int, Sequence[Piece]]
"""A line with its sentences."""


class Known:
    """What was met in other views of a text: most lines are the same there, and of others most sentences."""

    def __init__(self) -> None:
        self.lines: dict[str, Line] = {}
        self.sentences: dict[str, int] = {}


class Lined:
    """A text, its lines, and their sentences."""

    def __init__(self, text: str, gates: Gates, known: Known) -> None:
        self.text = text
        self.bits = 0
        self.lines: list[Line] = []
        start = 0
        for written in text.split("\n"):
            if (line := known.lines.get(written)) is None or line[0] != start:
                line = known.lines[written] = _line(text, start, start + len(written), gates, known.sentences)
            self.lines.append(line)
            self.bits |= line[2]
            start += len(written) + 1

    def pieces(self, asked: int, *, across: bool) -> list[tuple[int, int]]:
        """Where those sentences begin and end, or those lines, that have all bits that are asked for."""
        lines = [line for line in self.lines if line[2] & asked == asked]
        if across:
            return [line[:2] for line in lines]
        return [(start, end) for line in lines for start, end, bits in line[3] if bits & asked == asked]


def _line(text: str, start: int, end: int, gates: Gates, known: dict[str, int]) -> Line:
    all_bits = 0
    sentences = []
    first = begin = start
    for stop, after in (*(stop.span() for stop in STOP.finditer(text, start, end)), (end, end)):
        # With the stop before it and the blank behind it: words have blanks beside them, and some gates a stop.
        written = text[first : min(after + 1, end)]
        if (bits := known.get(written)) is None:
            bits = known[written] = gates.of(written)
        all_bits |= bits
        sentences.append((begin, after, bits))
        first, begin = stop, after
    return start, end, all_bits, sentences
