"""What each word of a text tells of the strings that it holds, or holds a part of."""

from functools import reduce
from itertools import chain, pairwise
from operator import add, or_
from typing import NamedTuple

_MOST, _LONG = 1 << 15, 60
# In nearly every line.
_COMMON = frozenset(" som att till och det den de i är med av på har för ett en vi om ska får".split(" "))


class Word(NamedTuple):
    """The bits of the strings that a word holds, and the pairs of words of which it may be the first, or the second one."""

    bits: int = 0
    ends: int = 0
    begins: int = 0


class Words(dict[str, Word]):
    """What each word tells that was met."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[str, Word] = {}
        self._short: set[str] = set()
        self._by_three: dict[str, list[str]] = {}
        """Those that begin so, of three letters or more."""
        self._pairs: dict[tuple[str, str], int] = {}
        self.longer: list[list[tuple[str | None, int]]] = []
        """For each pair of words by its number the strings that may stand there, None for what it is itself, and their bits."""

    def add(self, string: str, bit: int) -> None:
        """A string, and the bit of those that hold it."""
        parts = _parts(string)
        if len(parts) == 1:
            self._add(string, Word(bit))
            return
        pair = max(pairwise(parts), key=_rarity)
        if (number := self._pairs.setdefault(pair, len(self._pairs))) == len(self.longer):
            self.longer.append([])
            self._add(pair[0], Word(ends=1 << number))
            self._add(pair[1], Word(begins=1 << number))
        self.longer[number].append((string if len(parts) > len(pair) else None, bit))

    def _add(self, part: str, word: Word) -> None:
        if len(part) < 3:
            self._short.add(part)
        elif part not in self._parts:
            self._by_three.setdefault(part[:3], []).append(part)
        self._parts[part] = Word(*map(or_, self._parts.get(part, Word()), word))

    def __missing__(self, word: str) -> Word:
        told = self._look(word)
        # A page may be one word.
        if len(word) <= _LONG:
            if len(self) > _MOST:
                self.clear()
            self[word] = told
        return told

    def _look(self, word: str) -> Word:
        written = f" {word} "
        pairs = [*map(add, written, written[1:])]
        found = self._short.intersection(chain(written, pairs))
        for begin in self._by_three.keys() & map(add, pairs, written[2:]):
            found.update([part for part in self._by_three[begin] if part in written])
        return Word(*(reduce(or_, each) for each in zip(Word(), *map(self._parts.__getitem__, found), strict=True)))


def _parts(string: str) -> list[str]:
    """What lies within each word of a string; a space stands where the word begins or ends.

    >>> _parts("rojekt"), _parts("går till "), _parts(" ¤ av"), _parts("som kan")
    (['rojekt'], ['går ', ' till '], [' ¤ ', ' av'], ['som ', ' kan'])
    """
    first, *others = string.split(" ")
    parts = [first, *(f" {other}" for other in others)]
    parts = [*(f"{part} " for part in parts[:-1]), parts[-1]]
    return [part for part in parts if part.strip()] or [string]


def _rarity(pair: tuple[str, str]) -> tuple[int, int]:
    parts = [part.strip() for part in pair]
    return sum(part not in _COMMON for part in parts), sum(map(len, parts))
