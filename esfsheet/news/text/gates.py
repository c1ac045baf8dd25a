"""Which lines of a text hold what patterns ask for: each word of a text is looked at once, for all of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import chain
from operator import and_, or_
from typing import Protocol

from esfsheet.news.text.gate_words import Words
from esfsheet.news.words.pieces import UPPER

_NAMED = re.compile(rf" [{UPPER}](?:(?<=[\w◊◇¤§¶,:] [^ ])|(?<=[^ ]- [^ ]))")
_GATES = 2
Gate = tuple[str, ...]
"""Strings of which a line must hold one."""


class Asks(Protocol):
    """What a pattern asks of that in which it is tried."""

    @property
    def gates(self) -> Sequence[Gate]:
        """Each must let it through; there are two at most."""

    @property
    def named(self) -> bool:
        """Whether a word with a capital letter that begins no sentence must stand there."""


class Gates:
    """Each gate of each pattern has a bit; the bits of a line are those of the gates that let it through."""

    def __init__(self, asking: Iterable[Asks]) -> None:
        asking = list(asking)
        self._count = len(asking)
        self._all = (1 << self._count) - 1
        self._nameless = sum(1 << index for index, one in enumerate(asking) if not one.named)
        self.named = 1 << _GATES * self._count
        """The bit of a line in which such a word stands."""
        self._open = 0
        self._words = Words()
        for index, one in enumerate(asking):
            for gate in range(_GATES):
                bit = 1 << index + gate * self._count
                if gate >= len(one.gates):
                    self._open |= bit
                    continue
                for string in one.gates[gate]:
                    self._words.add(string, bit)

    def of(self, line: str) -> int:
        """The bits of a line: what each of its words tells, and each with the next one, which is looked up once for all lines."""
        words = line.split(" ")
        # Nothing stands before the first word and behind the last one, not even a space.
        words[0] = f"\n{words[0]}"
        words[-1] += "\n"
        told, ends, begins = zip(*map(self._words.__getitem__, words), strict=True)
        bits = reduce(or_, told, self._open)
        if met := reduce(or_, map(and_, ends, begins[1:]), 0):
            for string, bit in chain.from_iterable(map(self._words.longer.__getitem__, ones(met))):
                if string is None or string in line:
                    bits |= bit
        return bits | self.named if _NAMED.search(line) else bits

    def through(self, bits: int) -> int:
        """The patterns, each with a bit by its number, that may be tried where these are the bits."""
        return bits & bits >> self._count & (self._all if bits & self.named else self._nameless)


def ones(bits: int) -> Iterator[int]:
    """The places of the bits that are set.

    >>> list(ones(0b1010))
    [1, 3]
    """
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
