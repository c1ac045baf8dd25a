"""A text by its lines and sentences, with the patterns that may be tried in each."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from esfsheet.news.text.gates import Gates, ones
from esfsheet.news.text.sentence_ends import STOP

Piece = tuple[int, int, int]
"""A line or a sentence: where it begins, where it ends, and which patterns may be tried there."""
Line = tuple[int, int, int, Sequence[Piece], int]
"""A line with its sentences, and its bits."""


class Known:
    """What was met in other views of a text: most lines are the same there, and of others most sentences."""

    def __init__(self) -> None:
        self.lines: dict[str, Line] = {}
        self.sentences: dict[str, int] = {}


class Asked(NamedTuple):
    """Patterns by their bits: those that are tried in sentences, in lines, in all of a text."""

    sentences: int = 0
    lines: int = 0
    all: int = 0


class Lined:
    """A text, its lines, and their sentences."""

    def __init__(self, text: str, gates: Gates, known: Known) -> None:
        self.text = text
        self._gates = gates
        self._lines: list[Line] = []
        start = 0
        for written in text.split("\n"):
            if (line := known.lines.get(written)) is None or line[0] != start:
                line = known.lines[written] = _line(text, start, start + len(written), gates, known.sentences)
            self._lines.append(line)
            start += len(written) + 1

    def named(self) -> list[tuple[int, int]]:
        """The lines in which a word with a capital letter stands that begins no sentence."""
        return [line[:2] for line in self._lines if line[4] & self._gates.named]

    def pieces(self, asked: Asked) -> dict[int, list[tuple[int, int]]]:
        """Where each pattern is to be tried of those that are asked for, if anywhere."""
        found: dict[int, list[tuple[int, int]]] = {}
        if asked.all:
            through = self._gates.through(reduce(or_, (line[4] for line in self._lines)))
            found.update((index, [(0, len(self.text))]) for index in ones(through & asked.all))
        for start, end, through, sentences, _ in self._lines:
            for index in ones(through & asked.lines):
                found.setdefault(index, []).append((start, end))
            if through & asked.sentences:
                for begin, after, tried in sentences:
                    for index in ones(tried & asked.sentences):
                        found.setdefault(index, []).append((begin, after))
        return found


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
        sentences.append((begin, after, gates.through(bits)))
        first, begin = stop, after
    return start, end, gates.through(all_bits), sentences, all_bits
