"""What the patterns of a package find in a text: of its sentences each looks at those that its gates let through."""

from collections.abc import Callable, Iterator
from functools import cache
from re import Match
from typing import Literal, get_args

from esfsheet.news.text.gates import NAMED, Gates, Known, Lined
from esfsheet.news.text.pattern import Pattern, View, patterns

Package = Literal["organisations", "projects", "evidence", "people", "quotes", "owners", "hints", "money", "periods"]


def lined(text: str, known: Known | None = None) -> Lined:
    """A text for all patterns; `known` is what was met in its other views."""
    return Lined(text, _gates(), known or Known())


def matches(package: Package, view: Callable[[View], Lined]) -> Iterator[tuple[str, Pattern, Match[str]]]:
    """The matches of a package's patterns, the highest rank first, each in its view of the text."""
    views: dict[View, Lined] = {}
    for name, pattern, asked in _asked(package):
        if (seen := views.get(pattern.view)) is None:
            seen = views[pattern.view] = view(pattern.view)
        if seen.bits & asked != asked:
            continue
        pieces = [(0, len(seen.text))] if pattern.anywhere else seen.pieces(asked, across=pattern.across)
        if pieces:
            for match in pattern.find(seen.text, pieces):
                yield name, pattern, match


@cache
def _gates() -> Gates:
    return Gates(gate for package in get_args(Package) for _, pattern in patterns(package) for gate in pattern.gates)


@cache
def _asked(package: Package) -> tuple[tuple[str, Pattern, int], ...]:
    """The patterns of a package, with the bits that a line must have."""
    gates = _gates()
    return tuple(
        (name, pattern, gates.all_of(pattern.gates) | (NAMED if pattern.named else 0)) for name, pattern in patterns(package)
    )
