"""What the patterns of a package find in a text: of its sentences each looks at those that its gates let through."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from re import Match
from typing import Literal, get_args

from esfsheet.news.text.gates import Gates
from esfsheet.news.text.lined import Asked, Known, Lined
from esfsheet.news.text.pattern import Pattern, View, patterns

Package = Literal[
    "organisations", "projects", "evidence", "people", "quotes", "owners", "hints", "money", "periods", "verdicts"
]


def lined(text: str, known: Known | None = None) -> Lined:
    """A text for all patterns; `known` is what was met in its other views."""
    return Lined(text, _gates(), known or Known())


def matches(package: Package, view: Callable[[View], Lined]) -> Iterator[tuple[str, Pattern, Match[str]]]:
    """The matches of a package's patterns, the highest rank first, each in its view of the text."""
    tried: dict[int, tuple[str, list[tuple[int, int]]]] = {}
    for name, asked in _asked()[package].items():
        seen = view(name)
        tried.update((index, (seen.text, pieces)) for index, pieces in seen.pieces(asked).items())
    for index in sorted(tried):
        _, file, pattern = _all()[index]
        for match in pattern.find(*tried[index]):
            yield file, pattern, match


@cache
def _all() -> Sequence[tuple[Package, str, Pattern]]:
    """Every pattern by its number, those of a package in their order."""
    return [(package, *one) for package in get_args(Package) for one in patterns(package)]


@cache
def _gates() -> Gates:
    return Gates(pattern for _, _, pattern in _all())


@cache
def _asked() -> dict[Package, dict[View, Asked]]:
    """The patterns of each package by the view of the text that they want."""
    asked: dict[Package, dict[View, Asked]] = {package: defaultdict(Asked) for package in get_args(Package)}
    for index, (package, _, one) in enumerate(_all()):
        bit = 1 << index
        mine = Asked(all=bit) if one.anywhere else Asked(lines=bit) if one.across else Asked(sentences=bit)
        asked[package][one.view] = Asked(*map(int.__or__, asked[package][one.view], mine))
    return asked
