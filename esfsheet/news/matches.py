"""What the patterns of a package find in a text: of its lines each looks at those that its gates let through."""

from collections.abc import Callable, Iterator
from functools import cache
from re import Match
from typing import Literal, get_args

from esfsheet.news.gates import EVERY, NAMED, Gates, Lined
from esfsheet.news.pattern import Pattern, View, patterns

Package = Literal["organisations", "projects", "preceding", "people", "quotes", "owners", "money", "periods"]


def lined(text: str, known: dict[str, int] | None = None) -> Lined:
    """A text for all patterns; `known` are the bits of lines that were met before."""
    return Lined(text, _gates(), {} if known is None else known)


def matches(package: Package, view: Callable[[View], Lined]) -> Iterator[tuple[str, Pattern, Match[str]]]:
    """The matches of a package's patterns, the highest rank first, each in its view of the text."""
    for name, pattern, gate, also, named in _asked(package):
        seen = view(pattern.view)
        if not (seen.bits & gate and seen.bits & also and seen.bits & named):
            continue
        if pattern.anywhere:
            lines = [(0, len(seen.text))]
        else:
            lines = [(start, end) for start, end, bits in seen.lines if bits & gate and bits & also and bits & named]
        if pattern.spaced:
            lines = [line for line in lines if pattern.holds(seen.text[slice(*line)])]
        for match in pattern.find(seen.text, lines):
            yield name, pattern, match


@cache
def _gates() -> Gates:
    every = (pattern for package in get_args(Package) for _, pattern in patterns(package))
    return Gates(word for pattern in every for word in (*pattern.gate, *pattern.also))


@cache
def _asked(package: Package) -> tuple[tuple[str, Pattern, int, int, int], ...]:
    """The patterns of a package; of each of their numbers a line must have a bit."""
    gates = _gates()
    return tuple(
        (name, pattern, gates.any_of(pattern.gate), gates.any_of(pattern.also), NAMED if pattern.named else EVERY)
        for name, pattern in patterns(package)
    )
