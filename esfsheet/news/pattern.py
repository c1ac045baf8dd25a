"""What one pattern of news texts declares: an expression, what must stand in a text for it to be tried, and its examples."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

View = Literal["seen", "marked", "orgs"]
"""The text as it stands; with its sums and dates masked; with its organisations masked as well (views.py)."""


@dataclass(frozen=True)
class Pattern:
    """A regular expression over a text, whose named groups say what was found.

    Its first words are looked for before it is tried (`gate`), so that a pattern costs nothing where it cannot match.
    `hits` gives for each example what the groups hold; `misses` are near misses, in which nothing may be found.
    """

    regex: str
    hits: Mapping[str, Mapping[str, str]]
    misses: tuple[str, ...]
    gate: tuple[str, ...] = ()
    rank: int = 0
    view: View = "seen"
    base: Callable[[str], str | None] | None = None
    """From the name as it stands to the name itself, a part of it; None where it is no name."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled when it is first needed."""
        return re.compile(self.regex)

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Its matches, in order."""
        if self.gate and not any(word in text for word in self.gate):
            return iter(())
        return self.compiled.finditer(text)


@cache
def patterns(package: str) -> tuple[tuple[str, Pattern], ...]:
    """The patterns of a package of this room, by the names of their files; the highest rank first."""
    room = import_module(f"esfsheet.news.{package}")
    found = [(name, import_module(f"{room.__name__}.{name}").PATTERN) for _, name, _ in iter_modules(room.__path__)]
    return tuple(sorted(found, key=lambda pair: (-pair[1].rank, pair[0])))
